<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- These texts are drafts and await a native reader's review. 这些译文是初稿，尚待以此为母语者审读。 -->
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>exhibit</name>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>zone</extracomment>
        <translation>Anji Economic Development Zone</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>先减，再加，后乘</source>
        <extracomment>headline, attract[2].text</extracomment>
        <translation>Subtract, add, multiply</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>七山一水两分田之间，一座开发区
把二十年写成一道算式。</source>
        <extracomment>lead</extracomment>
        <translation>Amid seven parts mountain, one water and two fields,
a zone has turned twenty years into one sum.</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>要素做减法</source>
        <extracomment>inscription[1]</extracomment>
        <translation>Subtract inputs</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>经济做加法</source>
        <extracomment>inscription[2]</extracomment>
        <translation>Add to the economy</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>内驱力做乘法</source>
        <extracomment>inscription[3]</extracomment>
        <translation>Multiply inner drive</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>绿色家居</source>
        <extracomment>industries[green].name</extracomment>
        <translation>Green home furnishing</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>光电半导体</source>
        <extracomment>industries[opto].name</extracomment>
        <translation>Optoelectronic semiconductors</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>生物医药</source>
        <extracomment>industries[bio].name</extracomment>
        <translation>Biomedicine</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>一年，前进三十四位</source>
        <extracomment>figures_page.title</extracomment>
        <translation>Up 34 places in one year</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>2023 年起，全省 84 家开发区同场考评，其中国家级 16 家。</source>
        <extracomment>figures_page.lead</extracomment>
        <translation>Since 2023 all 84 zones of the province have been ranked together, 16 national ones among them.</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>一竿一区，越高越靠前</source>
        <extracomment>figures_page.caption</extracomment>
        <translation>One bamboo stalk, one zone: the taller, the higher its rank</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>关于与出处</source>
        <extracomment>about.title</extracomment>
        <translation>About and sources</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>这个展项只讲一件事：安吉经济开发区怎样先减、再加、后乘。事实都取自一张报纸专版，话由我们重新来说。</source>
        <extracomment>about.paragraphs[1]</extracomment>
        <translation>This exhibit tells one thing: how the Anji Economic Development Zone subtracted, then added, then multiplied. Every fact comes from one newspaper page; the words are our own.</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>专版题为《安吉开发区“三法”运笔，精绘高质量发展新卷》，2025 年刊出，日期未载，记者吴丹、胡国稳。个人与企业的自述，都写明是谁说的。</source>
        <extracomment>about.paragraphs[2]</extracomment>
        <translation>The page is titled “Anji Development Zone takes up the brush of three operations to paint a new scroll of high-quality development”. It was printed in 2025, the day not given, and written by Wu Dan and Hu Guowen. What people and firms say of themselves is marked with whose word it is.</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>原文有几处残缺：一段讲绿色底色的话，清退地块的名单，创新药的数目和活动名单的开头。缺的留白，不补。</source>
        <extracomment>about.paragraphs[3]</extracomment>
        <translation>The source is damaged in places: a passage on the green ground of Anji, the list of withdrawn plots, the number of innovative drugs and the start of a list of events. What is lost stays blank.</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>山水与图样由程序画成，画面为示意；园区图只有面积按比例。专版上的五张照片待开发区提供，到时换上。</source>
        <extracomment>about.paragraphs[4]</extracomment>
        <translation>Landscapes and drawings are made by a program and are schematic; on the map of parks only the areas are to scale. The page’s five photographs are still to come from the zone and will then take their places.</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>字体取自 Noto Serif CJK、Noto Sans CJK 与 EB Garamond，依 SIL 开放字体许可证（OFL）使用；软件依 Apache-2.0 许可证开放。</source>
        <extracomment>about.paragraphs[5]</extracomment>
        <translation>The typefaces are taken from Noto Serif CJK, Noto Sans CJK and EB Garamond, under the SIL Open Font License (OFL). The software is open under the Apache-2.0 licence.</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>展项不联网，不拍摄，也不留存参观者的任何资料。</source>
        <extracomment>about.paragraphs[6]</extracomment>
        <translation>The exhibit uses no network and no camera, and keeps nothing about its visitors.</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>安吉开发区“三法”运笔，精绘高质量发展新卷</source>
        <extracomment>source.title</extracomment>
        <translation>Anji Development Zone takes up the brush of three operations to paint a new scroll of high-quality development</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>“三特别”精神开拓新蓝海，深呼吸赛道跃迁新质极</source>
        <extracomment>source.heading</extracomment>
        <translation>The “three specials” spirit opens a new blue ocean; the deep-breath track leaps to a new pole of quality</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>吴丹</source>
        <extracomment>source.reporters[1]</extracomment>
        <translation>Wu Dan</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>胡国稳</source>
        <extracomment>source.reporters[2]</extracomment>
        <translation>Hu Guowen</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>2025 年报纸专版，日期未载</source>
        <extracomment>source.published</extracomment>
        <translation>Newspaper feature page, 2025, day not given</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>source.photo_credit</extracomment>
        <translation>Anji Economic Development Zone</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>山水之间</source>
        <extracomment>ledger[Z01].about</extracomment>
        <translation>Amid hills and water</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>浙北安吉，“两山”理念的诞生地</source>
        <extracomment>ledger[Z01].note</extracomment>
        <translation>Anji, northern Zhejiang, where the Two Mountains idea was born</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>三步算式</source>
        <extracomment>ledger[Z02].about</extracomment>
        <translation>A sum in three steps</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>要素减、经济加、内驱力乘</source>
        <extracomment>ledger[Z02].note</extracomment>
        <translation>Inputs minus, economy plus, inner drive times</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>20 年</source>
        <extracomment>ledger[Z03].about</extracomment>
        <translation>20 years</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>欠发达县到屡列浙江工业大县</source>
        <extracomment>ledger[Z03].note</extracomment>
        <translation>From underdeveloped county to repeated listing as a major industrial county of Zhejiang</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>第 74、55、40 位</source>
        <extracomment>ledger[Z04].about</extracomment>
        <translation>Ranks 74, 55 and 40</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>全国三项百强，2024 年</source>
        <extracomment>ledger[Z04].note</extracomment>
        <translation>Three national top-hundred lists, 2024</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>过半</source>
        <extracomment>ledger[Z05].about</extracomment>
        <translation>Over half</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>县工业体量之中；年份未载</source>
        <extracomment>ledger[Z05].note</extracomment>
        <translation>Of the county’s industrial volume; year not given</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>3,400 多个</source>
        <extracomment>ledger[Z06].about</extracomment>
        <translation>More than 3,400</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>全国园区数；“独一无二”是自述</source>
        <extracomment>ledger[Z06].note</extracomment>
        <translation>Parks in China; “unique” is the zone’s own claim</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>宁缺</source>
        <extracomment>ledger[S01].about</extracomment>
        <translation>Rather none</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>管委会副主任梁仁龙谈招商取舍</source>
        <extracomment>ledger[S01].note</extracomment>
        <translation>Liang Renlong, deputy director of the zone’s committee, on choosing projects</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>3,000 万美元</source>
        <extracomment>ledger[S02].about</extracomment>
        <translation>30 million US dollars</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>外资项目，非重点产业；年份未载</source>
        <extracomment>ledger[S02].note</extracomment>
        <translation>A foreign project outside the priority industries; year not given</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>略高的能耗</source>
        <extracomment>ledger[S03].about</extracomment>
        <translation>Slightly high energy use</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>制造业项目未收；投资额存疑不载</source>
        <extracomment>ledger[S03].note</extracomment>
        <translation>A manufacturing project declined; its doubtful sum is left out</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>可能几十个</source>
        <extracomment>ledger[S04].about</extracomment>
        <translation>Perhaps dozens</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>梁仁龙所说的一年否决数</source>
        <extracomment>ledger[S04].note</extracomment>
        <translation>Rejected in a year, as Liang Renlong puts it</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>0.13 吨标准煤</source>
        <extracomment>ledger[S05].about</extracomment>
        <translation>0.13 t of standard coal</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>绿色家居能耗强度；分母未载</source>
        <extracomment>ledger[S05].note</extracomment>
        <translation>Energy intensity of green home furnishing; the denominator is not given</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>154 家</source>
        <extracomment>ledger[S06].about</extracomment>
        <translation>154 firms</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>近三年关停、收储、腾换的合计</source>
        <extracomment>ledger[S06].note</extracomment>
        <translation>Closed, bought back or replaced in the past three years, all together</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>近 1,500 亩</source>
        <extracomment>ledger[S07].about</extracomment>
        <translation>Nearly 1,500 mu (100 ha)</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>阳光、塘浦；原句残缺，年份未载</source>
        <extracomment>ledger[S07].note</extracomment>
        <translation>Yangguang and Tangpu; sentence damaged, year not given</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>约 4,000 亩</source>
        <extracomment>ledger[S08].about</extracomment>
        <translation>About 4,000 mu (267 ha)</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>范潭工业园整体更新；年份未载</source>
        <extracomment>ledger[S08].note</extracomment>
        <translation>Fantan Industrial Park, renewed as a whole; year not given</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>隐藏账本</source>
        <extracomment>ledger[S09].about</extracomment>
        <translation>The hidden ledger</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两降两升，报道比作留白；无数值</source>
        <extracomment>ledger[S09].note</extracomment>
        <translation>Two fell, two rose; the report likens it to blank space; no values</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>无中生有</source>
        <extracomment>ledger[A01].about</extracomment>
        <translation>Out of nothing</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>懂得选择，善做加法</source>
        <extracomment>ledger[A01].note</extracomment>
        <translation>Know how to choose, be good at adding</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两个新产业</source>
        <extracomment>ledger[A02].about</extracomment>
        <translation>Two new industries</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>生物医药、光电半导体，2022 年选定</source>
        <extracomment>ledger[A02].note</extracomment>
        <translation>Biomedicine and optoelectronic semiconductors, chosen in 2022</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两座专业园</source>
        <extracomment>ledger[A03].about</extracomment>
        <translation>Two specialised parks</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>4,500 亩与 4,000 亩；双河、孝源等</source>
        <extracomment>ledger[A03].note</extracomment>
        <translation>4,500 mu (300 ha) and 4,000 mu (267 ha); Shuanghe, Xiaoyuan and others</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>几年前还没有</source>
        <extracomment>ledger[A04].about</extracomment>
        <translation>Not there a few years ago</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>深江智能负责人刘钦洲的话</source>
        <extracomment>ledger[A04].note</extracomment>
        <translation>In the words of Liu Qinzhou, head of Shenjiang Intelligent</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>招商三版</source>
        <extracomment>ledger[A05].about</extracomment>
        <translation>Three versions of promotion</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>梁仁龙所述；3.0 版 2025 年起试行</source>
        <extracomment>ledger[A05].note</extracomment>
        <translation>As told by Liang Renlong; version 3.0 on trial since 2025</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>为何有 3.0</source>
        <extracomment>ledger[A06].about</extracomment>
        <translation>Why there is a 3.0</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>梁仁龙所述：上市收紧，改走并购</source>
        <extracomment>ledger[A06].note</extracomment>
        <translation>As told by Liang Renlong: listings tightened, so mergers and acquisitions instead</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>60 多个</source>
        <extracomment>ledger[A07].about</extracomment>
        <translation>More than 60</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>新引进生物医药项目；年份未载</source>
        <extracomment>ledger[A07].note</extracomment>
        <translation>Biomedical projects newly brought in; year not given</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>高峰论坛</source>
        <extracomment>ledger[A08].about</extracomment>
        <translation>Summit forum</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>精准免疫治疗等活动；名单开头已佚</source>
        <extracomment>ledger[A08].note</extracomment>
        <translation>On precision immunotherapy, among other events; the list’s start is lost</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>一窗预受理</source>
        <extracomment>ledger[A09].about</extracomment>
        <translation>One window for pre-acceptance</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>省药监局与县共建，权限下放到县</source>
        <extracomment>ledger[A09].note</extracomment>
        <translation>Built jointly by the provincial medical products administration and the county; powers devolved to it</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>换道超车</source>
        <extracomment>ledger[A10].about</extracomment>
        <translation>Change lanes to overtake</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>梁仁龙谈传统产业与高科技产业</source>
        <extracomment>ledger[A10].note</extracomment>
        <translation>Liang Renlong on traditional and high-tech industries</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>第 49 位，第 15 位</source>
        <extracomment>ledger[A11].about</extracomment>
        <translation>49th, then 15th</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>2023 年与 2024 年，84 家同场；此前两年前五</source>
        <extracomment>ledger[A11].note</extracomment>
        <translation>2023 and 2024, 84 zones ranked together; top five in the two years before</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>加上的三样</source>
        <extracomment>ledger[A12].about</extracomment>
        <translation>Three things added</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>创新浓度、人才热度、服务温度</source>
        <extracomment>ledger[A12].note</extracomment>
        <translation>Richer innovation, gathered talent, warmer service</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>三五年后</source>
        <extracomment>ledger[M01].about</extracomment>
        <translation>In three to five years</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>懂得规律，勤做乘法；说的是将来</source>
        <extracomment>ledger[M01].note</extracomment>
        <translation>Know the laws of growth, multiply diligently; said of the future</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>左邻右舍</source>
        <extracomment>ledger[M02].about</extracomment>
        <translation>Next-door neighbours</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>深江智能供适配器，已有多家合作</source>
        <extracomment>ledger[M02].note</extracomment>
        <translation>Shenjiang Intelligent supplies adapters; several firms already work with it</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>千亿级，千万元</source>
        <extracomment>ledger[M03].about</extracomment>
        <translation>100 billion scale, 10 million yuan</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>刘叙钿所说：未来规模，每月需求</source>
        <extracomment>ledger[M03].note</extracomment>
        <translation>As Liu Xudian says: future scale, monthly demand</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>围着它建链</source>
        <extracomment>ledger[M04].about</extracomment>
        <translation>A chain built around it</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>褚希的话；职务原文未载全</source>
        <extracomment>ledger[M04].note</extracomment>
        <translation>In the words of Chu Xi, whose office the source gives incompletely</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>永艺股份</source>
        <extracomment>ledger[firm-yongyi].about</extracomment>
        <translation>Yongyi</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>可回收 90% 以上；年份未载</source>
        <extracomment>ledger[firm-yongyi].note</extracomment>
        <translation>More than 90% recyclable; year not given</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>深江智能</source>
        <extracomment>ledger[firm-shenjiang].about</extracomment>
        <translation>Shenjiang Intelligent</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>2025 年上半年投产，4 条在产，6 条在装</source>
        <extracomment>ledger[firm-shenjiang].note</extracomment>
        <translation>In production since the first half of 2025: 4 lines running, 6 being installed</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>马丁科瑞</source>
        <extracomment>ledger[firm-martin-kerui].about</extracomment>
        <translation>Martin-Kerui</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>十余年自研，±25 到 ±3 微米</source>
        <extracomment>ledger[firm-martin-kerui].note</extracomment>
        <translation>Over ten years of its own research, from ±25 to ±3 µm</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>斯丹赛生物</source>
        <extracomment>ledger[firm-sidansai].about</extracomment>
        <translation>Sidansai Biotech</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>平台、期刊、期望，均属企业自述</source>
        <extracomment>ledger[firm-sidansai].note</extracomment>
        <translation>Platform, journal and hope are all the firm’s own word</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>微远医疗</source>
        <extracomment>ledger[firm-weiyuan].about</extracomment>
        <translation>Weiyuan Medical</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>一日内逾 25,000 种；2025 年订单不断</source>
        <extracomment>ledger[firm-weiyuan].note</extracomment>
        <translation>Over 25,000 kinds within one day; steady orders in 2025</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>盛禾生物</source>
        <extracomment>ledger[firm-shenghe].about</extracomment>
        <translation>Shenghe Biotech</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>只见其名，列在新引进企业之中</source>
        <extracomment>ledger[firm-shenghe].note, ledger[firm-keyi].note</extracomment>
        <translation>Named only, among firms newly brought in</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>科弈药业</source>
        <extracomment>ledger[firm-keyi].about</extracomment>
        <translation>Keyi Pharma</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>护童家具</source>
        <extracomment>ledger[firm-hutong].about</extracomment>
        <translation>Hutong Furniture</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>只见其名，在一张照片的说明里</source>
        <extracomment>ledger[firm-hutong].note</extracomment>
        <translation>Named only, in the caption of a photograph</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>生命健康产业园</source>
        <extracomment>ledger[place-life-health].about</extracomment>
        <translation>Life and Health Industry Park</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>4,500 亩，双河、孝源等区块</source>
        <extracomment>ledger[place-life-health].note</extracomment>
        <translation>4,500 mu (300 ha), in the Shuanghe, Xiaoyuan and other areas</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>光电半导体园</source>
        <extracomment>ledger[place-opto].about</extracomment>
        <translation>Opto-Semiconductor Park</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>4,000 亩，双河、孝源等区块</source>
        <extracomment>ledger[place-opto].note</extracomment>
        <translation>4,000 mu (267 ha), in the Shuanghe, Xiaoyuan and other areas</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>电子信息产业园</source>
        <extracomment>ledger[place-e-info].about</extracomment>
        <translation>Electronic Information Industry Park</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>深江智能所在；面积未载</source>
        <extracomment>ledger[place-e-info].note</extracomment>
        <translation>Home of Shenjiang Intelligent; area not given</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>范潭工业园</source>
        <extracomment>ledger[place-fantan].about</extracomment>
        <translation>Fantan Industrial Park</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>约 4,000 亩，整体更新</source>
        <extracomment>ledger[place-fantan].note</extracomment>
        <translation>About 4,000 mu (267 ha), renewed as a whole</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两山高新园</source>
        <extracomment>ledger[place-liangshan-korean].about</extracomment>
        <translation>Two Mountains High-tech Park</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>全县首个韩资产业园，见照片说明</source>
        <extracomment>ledger[place-liangshan-korean].note</extracomment>
        <translation>The county’s first park of Korean investment; see the photograph’s caption</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>阳光、塘浦</source>
        <extracomment>ledger[place-yangguang-tangpu].about</extracomment>
        <translation>Yangguang and Tangpu</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>近 1,500 亩，已清退；原句残缺</source>
        <extracomment>ledger[place-yangguang-tangpu].note</extracomment>
        <translation>Nearly 1,500 mu (100 ha), withdrawn; the sentence is damaged</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>双河、孝源</source>
        <extracomment>ledger[place-shuanghe-xiaoyuan].about</extracomment>
        <translation>Shuanghe and Xiaoyuan</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两座专业园布局的区块</source>
        <extracomment>ledger[place-shuanghe-xiaoyuan].note</extracomment>
        <translation>Areas where the two specialised parks are laid out</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片一</source>
        <extracomment>ledger[photo-P1].about</extracomment>
        <translation>Photograph one</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>说明与署名照录；照片待补</source>
        <extracomment>ledger[photo-P1].note, ledger[photo-P2].note, ledger[photo-P3].note, ledger[photo-P4].note, ledger[photo-P5].note</extracomment>
        <translation>Caption and credit as printed; photograph to come</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片二</source>
        <extracomment>ledger[photo-P2].about</extracomment>
        <translation>Photograph two</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片三</source>
        <extracomment>ledger[photo-P3].about</extracomment>
        <translation>Photograph three</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片四</source>
        <extracomment>ledger[photo-P4].about</extracomment>
        <translation>Photograph four</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片五</source>
        <extracomment>ledger[photo-P5].about</extracomment>
        <translation>Photograph five</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>绿色底色的下文</source>
        <extracomment>gaps[green-base].about</extracomment>
        <translation>After “the green ground”</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>文字断了，褚希的职务也在其中，不补</source>
        <extracomment>gaps[green-base].note</extracomment>
        <translation>The text breaks off, Chu Xi’s office with it; left open</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>清退的地块</source>
        <extracomment>gaps[withdrawn-areas].about</extracomment>
        <translation>The withdrawn plots</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>名单在原文里断了，留白，不补</source>
        <extracomment>gaps[withdrawn-areas].note</extracomment>
        <translation>The list breaks off in the source; left blank</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>落地的创新药</source>
        <extracomment>gaps[drugs-and-events].about</extracomment>
        <translation>Innovative drugs landed</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>数目在原文里断了，留白，不补</source>
        <extracomment>gaps[drugs-and-events].note</extracomment>
        <translation>The number is lost in the source; left blank</translation>
    </message>
</context>
<context>
    <name>story/prologue/chapter</name>
    <message>
        <location filename="../assets/story/prologue/chapter.toml"/>
        <source>序</source>
        <extracomment>tag</extracomment>
        <translation>Prologue</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/chapter.toml"/>
        <source>山里的一道算式</source>
        <extracomment>name</extracomment>
        <translation>A sum in the mountains</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/chapter.toml"/>
        <source>七山一水两分田，二十年</source>
        <extracomment>line</extracomment>
        <translation>Seven parts mountain, one water, two fields: twenty years</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/chapter.toml"/>
        <source>从山里说起</source>
        <extracomment>short_line</extracomment>
        <translation>Begin in the mountains</translation>
    </message>
</context>
<context>
    <name>story/subtract/chapter</name>
    <message>
        <location filename="../assets/story/subtract/chapter.toml"/>
        <source>减法</source>
        <extracomment>tag</extracomment>
        <translation>Subtraction</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/chapter.toml"/>
        <source>要素做减法</source>
        <extracomment>name</extracomment>
        <translation>Subtract inputs</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/chapter.toml"/>
        <source>关停、收储、腾换 154 家</source>
        <extracomment>line</extracomment>
        <translation>154 firms closed, bought back or replaced</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/chapter.toml"/>
        <source>减去 154 家</source>
        <extracomment>short_line</extracomment>
        <translation>154 firms subtracted</translation>
    </message>
</context>
<context>
    <name>story/add/chapter</name>
    <message>
        <location filename="../assets/story/add/chapter.toml"/>
        <source>加法</source>
        <extracomment>tag</extracomment>
        <translation>Addition</translation>
    </message>
    <message>
        <location filename="../assets/story/add/chapter.toml"/>
        <source>经济做加法</source>
        <extracomment>name</extracomment>
        <translation>Add to the economy</translation>
    </message>
    <message>
        <location filename="../assets/story/add/chapter.toml"/>
        <source>两个新产业，自零而起</source>
        <extracomment>line</extracomment>
        <translation>Two new industries, started from nothing</translation>
    </message>
    <message>
        <location filename="../assets/story/add/chapter.toml"/>
        <source>两个新产业</source>
        <extracomment>short_line</extracomment>
        <translation>Two new industries</translation>
    </message>
</context>
<context>
    <name>story/multiply/chapter</name>
    <message>
        <location filename="../assets/story/multiply/chapter.toml"/>
        <source>乘法</source>
        <extracomment>tag</extracomment>
        <translation>Multiplication</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chapter.toml"/>
        <source>内驱力做乘法</source>
        <extracomment>name</extracomment>
        <translation>Multiply inner drive</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chapter.toml"/>
        <source>比邻成链，互为乘数</source>
        <extracomment>line</extracomment>
        <translation>Firms next door multiply each other</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chapter.toml"/>
        <source>比邻成链</source>
        <extracomment>short_line</extracomment>
        <translation>A chain next door</translation>
    </message>
</context>
<context>
    <name>story/epilogue/chapter</name>
    <message>
        <location filename="../assets/story/epilogue/chapter.toml"/>
        <source>得数</source>
        <extracomment>tag</extracomment>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/chapter.toml"/>
        <source>减、加、乘之后</source>
        <extracomment>name</extracomment>
        <translation>After minus, plus and times</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/chapter.toml"/>
        <source>全省 84 家之中，第 15 位</source>
        <extracomment>line</extracomment>
        <translation>15th of the province’s 84 zones</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/chapter.toml"/>
        <source>第 15 位</source>
        <extracomment>short_line</extracomment>
        <translation>15th place</translation>
    </message>
</context>
<context>
    <name>story/prologue/twenty-years</name>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>浙北群山间，“绿水青山就是金山银山”的理念从安吉出发。</source>
        <extracomment>body[1]</extracomment>
        <translation>In the mountains of northern Zhejiang lies Anji. Here began the idea that lucid waters and lush mountains are invaluable assets.</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>昔日欠发达县，屡次列入全省工业大县。</source>
        <extracomment>body[2]</extracomment>
        <translation>Once underdeveloped, the county has been listed again and again among the province’s major industrial counties.</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>山里的一道算式</source>
        <extracomment>title</extracomment>
        <translation>A sum in the mountains</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>七山</source>
        <extracomment>labels[1].text</extracomment>
        <translation>Seven parts mountain</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>一水</source>
        <extracomment>labels[2].text</extracomment>
        <translation>One water</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>两分田</source>
        <extracomment>labels[3].text</extracomment>
        <translation>Two fields</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>看安吉在哪里</source>
        <extracomment>door.label</extracomment>
        <translation>Where Anji is</translation>
    </message>
</context>
<context>
    <name>story/prologue/three-operators</name>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>先把要素减下来，再把经济加上去，最后让内驱力相乘：三步有先有后。</source>
        <extracomment>body[1]</extracomment>
        <translation>First take inputs away, then add to the economy, and last let inner drive multiply: three steps, in this order.</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>全国园区有 3,400 多个，开发区主要负责人称，这样的走法独此一家。</source>
        <extracomment>body[2]</extracomment>
        <translation>China has more than 3,400 parks. The head of the zone says that none of the others has taken this path.</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>一条路，三步走</source>
        <extracomment>title</extracomment>
        <translation>One path, three steps</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>要素做减法</source>
        <extracomment>labels[1].text</extracomment>
        <translation>Subtract inputs</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>先减</source>
        <extracomment>labels[1].note</extracomment>
        <translation>first</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>经济做加法</source>
        <extracomment>labels[2].text</extracomment>
        <translation>Add to the economy</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>再加</source>
        <extracomment>labels[2].note</extracomment>
        <translation>then</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>内驱力做乘法</source>
        <extracomment>labels[3].text</extracomment>
        <translation>Multiply inner drive</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>后乘</source>
        <extracomment>labels[3].note</extracomment>
        <translation>last</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>展长卷</source>
        <extracomment>door.label</extracomment>
        <translation>Unroll the scroll</translation>
    </message>
</context>
<context>
    <name>story/prologue/three-lists</name>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>2024 年，安吉县登上三张全国百强榜：比工业，比综合实力，也比绿色发展。</source>
        <extracomment>body[1]</extracomment>
        <translation>In 2024 Anji county stood on three national top-hundred lists: for industry, for overall strength and for green development.</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>县里的工业体量，过半出自开发区。</source>
        <extracomment>body[2]</extracomment>
        <translation>Over half of the county’s industrial volume comes from the zone.</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>三张榜上的安吉</source>
        <extracomment>title</extracomment>
        <translation>Anji on three lists</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>一榜一百位，标出安吉所在</source>
        <extracomment>caption</extracomment>
        <translation>A hundred places on each list; Anji’s is marked</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>全国工业百强县</source>
        <extracomment>labels[1].text</extracomment>
        <translation>Top 100 industrial counties of China</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>2024 年</source>
        <extracomment>labels[1].note, labels[2].note, labels[3].note</extracomment>
        <translation>2024</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>全国市县综合竞争实力百强</source>
        <extracomment>labels[2].text</extracomment>
        <translation>Top 100 cities and counties by overall competitiveness</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>全国绿色发展百强县</source>
        <extracomment>labels[3].text</extracomment>
        <translation>Top 100 counties for green development</translation>
    </message>
</context>
<context>
    <name>story/subtract/rather-none</name>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>分管招商的梁仁龙说，一年里推掉的项目，可能有几十个。</source>
        <extracomment>body[1]</extracomment>
        <translation>Liang Renlong, in charge of investment promotion, says the projects turned down in a year may come to several dozen.</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>与其将就，不如先空着：懂得舍弃，才敢做减法。</source>
        <extracomment>body[2]</extracomment>
        <translation>Better empty for a while than filled with second best: whoever can let go dares to subtract.</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>一年，推掉</source>
        <extracomment>title</extracomment>
        <translation>Turned down in a year</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>宁可一时没项目，也不将就</source>
        <extracomment>labels[1].text</extracomment>
        <translation>Rather no project for a while than second best</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>梁仁龙，安吉开发区管委会副主任</source>
        <extracomment>labels[1].note</extracomment>
        <translation>Liang Renlong, deputy director, Anji Development Zone committee</translation>
    </message>
</context>
<context>
    <name>story/subtract/turned-away</name>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>这笔外资样样达标，只因不在重点产业之内，没有收下。</source>
        <extracomment>body[1]</extracomment>
        <translation>This foreign investment met every standard. It was declined only because its industry is not a priority.</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>另一个制造业项目，能耗比门槛高出一点，也没有收下。</source>
        <extracomment>body[2]</extracomment>
        <translation>Another project, in manufacturing, used a little more energy than the entry standard allows. It was declined, too.</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>指标合格，也不收</source>
        <extracomment>title</extracomment>
        <translation>Qualified, and still declined</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>不是重点产业</source>
        <extracomment>labels[1].text</extracomment>
        <translation>not a priority industry</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>外资</source>
        <extracomment>labels[1].mark</extracomment>
        <translation>Foreign</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>各项指标都合格</source>
        <extracomment>labels[1].note</extracomment>
        <translation>every indicator met</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>能耗略高</source>
        <extracomment>labels[2].text</extracomment>
        <translation>energy use slightly high</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>制造</source>
        <extracomment>labels[2].mark</extracomment>
        <translation>Factory</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>超出入园的门槛</source>
        <extracomment>labels[2].note</extracomment>
        <translation>above the entry standard</translation>
    </message>
</context>
<context>
    <name>story/subtract/minus-154</name>
    <message>
        <location filename="../assets/story/subtract/minus-154.md"/>
        <source>耗能高或产出低的，或关停，或收储，或腾换。园区面积小了，能耗强度降了，总量与质效反而升了：像画里的留白。</source>
        <extracomment>body[1]</extracomment>
        <translation>Firms high in energy use or low in output were closed, bought back or replaced. Park area shrank and energy intensity fell, yet output and quality rose: like the blank space in a painting.</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/minus-154.md"/>
        <source>三年，减去</source>
        <extracomment>title</extracomment>
        <translation>In three years, minus</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/minus-154.md"/>
        <source>一横，一家企业</source>
        <extracomment>caption</extracomment>
        <translation>One stroke, one firm</translation>
    </message>
</context>
<context>
    <name>story/subtract/land</name>
    <message>
        <location filename="../assets/story/subtract/land.md"/>
        <source>阳光、塘浦清退产业用地近 1,500 亩。</source>
        <extracomment>body[1]</extracomment>
        <translation>In Yangguang and Tangpu nearly 1,500 mu (100 ha) of industrial land were withdrawn.</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/land.md"/>
        <source>范潭工业园约 4,000 亩，有数百家绿色家居企业；整体更新之后，承载新产业。</source>
        <extracomment>body[2]</extracomment>
        <translation>Fantan Industrial Park, about 4,000 mu (267 ha), has several hundred green home furnishing firms. Renewed as a whole, it now carries new industries.</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/land.md"/>
        <source>退一片，新一片</source>
        <extracomment>title</extracomment>
        <translation>One withdrawn, one renewed</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/land.md"/>
        <source>两片按同一比例画出</source>
        <extracomment>caption</extracomment>
        <translation>Both drawn to one scale</translation>
    </message>
</context>
<context>
    <name>story/subtract/energy</name>
    <message>
        <location filename="../assets/story/subtract/energy.md"/>
        <source>绿色家居是这里的传统产业，能耗强度，报道写的是仅 0.13 吨标准煤。</source>
        <extracomment>body[1]</extracomment>
        <translation>Green home furnishing is the traditional industry here. The report puts its energy intensity at only 0.13 t of standard coal.</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/energy.md"/>
        <source>按什么来除，原文没有写，这里也不补。</source>
        <extracomment>body[2]</extracomment>
        <translation>Per what, the source does not say, and nothing is added here.</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/energy.md"/>
        <source>老行当的能耗</source>
        <extracomment>title</extracomment>
        <translation>Energy in an old trade</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/energy.md"/>
        <source>分母未载，不补</source>
        <extracomment>caption</extracomment>
        <translation>The denominator is not given, and not added</translation>
    </message>
</context>
<context>
    <name>story/add/two-industries</name>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>2022 年，开发区选定生物医药与光电半导体，都从零做起。</source>
        <extracomment>body[1]</extracomment>
        <translation>In 2022 the zone chose biomedicine and optoelectronic semiconductors, both built from nothing.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>深江智能负责人刘钦洲说，几年前，这里连一个专业的光电半导体园区都没有。</source>
        <extracomment>body[2]</extracomment>
        <translation>A few years ago, says Liu Qinzhou, head of Shenjiang Intelligent, there was not even one specialised optoelectronic semiconductor park here.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>两个新产业，
自零而起</source>
        <extracomment>title</extracomment>
        <translation>Two new industries,
started from nothing</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>生物医药</source>
        <extracomment>labels[1].text</extracomment>
        <translation>Biomedicine</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>2022 年选定</source>
        <extracomment>labels[1].note, labels[2].note</extracomment>
        <translation>chosen in 2022</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>光电半导体</source>
        <extracomment>labels[2].text</extracomment>
        <translation>Optoelectronic semiconductors</translation>
    </message>
</context>
<context>
    <name>story/add/two-parks</name>
    <message>
        <location filename="../assets/story/add/two-parks.md"/>
        <source>双河、孝源等区块里，开发区建设两座专业园，留给新产业。</source>
        <extracomment>body[1]</extracomment>
        <translation>In the Shuanghe, Xiaoyuan and other areas the zone is building two specialised parks for new industries.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-parks.md"/>
        <source>生命健康产业园 4,500 亩，光电半导体产业专业园 4,000 亩。</source>
        <extracomment>body[2]</extracomment>
        <translation>The Life and Health Industry Park has 4,500 mu (300 ha), the Opto-Semiconductor Industry Park 4,000 mu (267 ha).</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-parks.md"/>
        <source>两座专业园</source>
        <extracomment>title</extracomment>
        <translation>Two specialised parks</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-parks.md"/>
        <source>两座园按同一比例画出</source>
        <extracomment>caption</extracomment>
        <translation>Both parks drawn to one scale</translation>
    </message>
</context>
<context>
    <name>story/add/sixty-projects</name>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>专攻两样：创新生物药，创新医疗器械。</source>
        <extracomment>body[1]</extracomment>
        <translation>Two fields are in focus: innovative biologics and medical devices.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>新来的项目里，有斯丹赛生物、盛禾生物、科弈药业等。</source>
        <extracomment>body[2]</extracomment>
        <translation>Among the newly arrived are Sidansai Biotech, Shenghe Biotech and Keyi Pharma.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>落地了多少创新药，原文断在这里。</source>
        <extracomment>body[3]</extracomment>
        <translation>How many innovative drugs have landed is lost: here the source breaks off.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>生物医药，加上</source>
        <extracomment>title</extracomment>
        <translation>Biomedicine, plus</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>一个加号一个项目，画了 60 个；实数还要多</source>
        <extracomment>caption</extracomment>
        <translation>One plus sign a project: 60 are drawn, and there are more</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>生物医药四家</source>
        <extracomment>door.label</extracomment>
        <translation>Four biomedical firms</translation>
    </message>
</context>
<context>
    <name>story/add/three-versions</name>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>最早比土地和政策，后来用基金和股权。</source>
        <extracomment>body[1]</extracomment>
        <translation>At first parks competed with land and policy, then with funds and equity.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>如今以并购引项目，更快，也更有把握。</source>
        <extracomment>body[2]</extracomment>
        <translation>Now mergers and acquisitions bring projects in, faster and more surely.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>招商三版，
一版加一层</source>
        <extracomment>title</extracomment>
        <translation>Three versions of promotion,
each adds a layer</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>土地、政策</source>
        <extracomment>labels[1].text</extracomment>
        <translation>Land, policy</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>各地都曾用过</source>
        <extracomment>labels[1].note</extracomment>
        <translation>once used everywhere</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>基金＋股权</source>
        <extracomment>labels[2].text</extracomment>
        <translation>Funds + equity</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>这几年的办法</source>
        <extracomment>labels[2].note</extracomment>
        <translation>the way of recent years</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>资本化并购</source>
        <extracomment>labels[3].text</extracomment>
        <translation>Mergers, acquisitions</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>2025 年起试行</source>
        <extracomment>labels[3].note</extracomment>
        <translation>on trial since 2025</translation>
    </message>
</context>
<context>
    <name>story/add/one-window</name>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>省药监局与县政府合建审评服务中心，部分权限放到县里。</source>
        <extracomment>body[1]</extracomment>
        <translation>The provincial medical products administration and the county government set up a review service centre together. Part of the authority now sits in the county.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>精准免疫治疗高峰论坛等活动，请诺贝尔奖得主、院士与专家来到安吉。</source>
        <extracomment>body[2]</extracomment>
        <translation>Events such as the precision immunotherapy summit forum bring Nobel laureates, academicians and experts to Anji.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>家门口的一扇窗</source>
        <extracomment>title</extracomment>
        <translation>A window on the doorstep</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>省级审评审批，一窗预受理</source>
        <extracomment>caption</extracomment>
        <translation>Provincial review and approval, pre-accepted at one window</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>药品</source>
        <extracomment>labels[1].text</extracomment>
        <translation>Drugs</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>医疗器械</source>
        <extracomment>labels[2].text</extracomment>
        <translation>Medical devices</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>化妆品</source>
        <extracomment>labels[3].text</extracomment>
        <translation>Cosmetics</translation>
    </message>
</context>
<context>
    <name>story/add/what-is-added</name>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>创新更浓，人才更聚，服务更暖，加的是这三样。</source>
        <extracomment>body[1]</extracomment>
        <translation>Richer innovation, more talent gathered, warmer service: these three are added.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>梁仁龙说，从前传统产业占一半以上，如今高科技产业换了一条道往前赶。</source>
        <extracomment>body[2]</extracomment>
        <translation>Traditional industries used to be over half, says Liang Renlong; now high-tech industries press ahead on another lane.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>加的是什么</source>
        <extracomment>title</extracomment>
        <translation>What is added</translation>
    </message>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>换道超车</source>
        <extracomment>labels[1].text</extracomment>
        <translation>Change lanes to overtake</translation>
    </message>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>梁仁龙，安吉开发区管委会副主任</source>
        <extracomment>labels[1].note</extracomment>
        <translation>Liang Renlong, deputy director, Anji Development Zone committee</translation>
    </message>
</context>
<context>
    <name>story/multiply/three-to-five-years</name>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>懂得产业生长的规律，才好勤做乘法。</source>
        <extracomment>body[1]</extracomment>
        <translation>Whoever knows the laws by which industries grow can multiply diligently.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>开发区的期许，是三到五年后影响及于全球；说的是将来，报道没有给数字。</source>
        <extracomment>body[2]</extracomment>
        <translation>The zone hopes for global influence in three to five years. That is said of the future; the report gives no figures.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>把眼光放到
三五年后</source>
        <extracomment>title</extracomment>
        <translation>Looking three
to five years ahead</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>三五年后，产业具有全球影响力</source>
        <extracomment>labels[1].text</extracomment>
        <translation>In three to five years, industries of global influence</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>安吉开发区的期许</source>
        <extracomment>labels[1].note</extracomment>
        <translation>the hope of Anji Development Zone</translation>
    </message>
</context>
<context>
    <name>story/multiply/neighbours</name>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>深江智能做适配器，家居企业做按摩椅，同在一个开发区。</source>
        <extracomment>body[1]</extracomment>
        <translation>Shenjiang Intelligent makes adapters, furnishing firms make massage chairs, all in one zone.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>供货快，路又短，已有数家合作。</source>
        <extracomment>body[2]</extracomment>
        <translation>Supply is quick, roads are short, and several firms already work together.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>左邻右舍，
互为乘数</source>
        <extracomment>title</extracomment>
        <translation>Next-door neighbours
multiply each other</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>线数示意</source>
        <extracomment>caption</extracomment>
        <translation>The number of lines means nothing</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>适配器，深江智能</source>
        <extracomment>labels[1].text</extracomment>
        <translation>Adapters: Shenjiang Intelligent</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>按摩椅，家居企业</source>
        <extracomment>labels[2].text</extracomment>
        <translation>Massage chairs: furnishing firms</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>深江智能与谁相连</source>
        <extracomment>door.label</extracomment>
        <translation>Who is tied to Shenjiang</translation>
    </message>
</context>
<context>
    <name>story/multiply/world-chair</name>
    <message>
        <location filename="../assets/story/multiply/world-chair.md"/>
        <source>这是一句品牌口号。</source>
        <extracomment>body[1]</extracomment>
        <translation>This is a brand slogan.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/world-chair.md"/>
        <source>深江智能生产经理刘叙钿称，安吉绿色家居的规模，将来可达千亿级；这是他的预期，不是已有的产值。</source>
        <extracomment>body[2]</extracomment>
        <translation>Liu Xudian, production manager of Shenjiang Intelligent, says that green home furnishing in Anji could reach a scale of 100 billion. This is his expectation, not output achieved.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/world-chair.md"/>
        <source>世界椅·安吉造</source>
        <extracomment>title</extracomment>
        <translation>World Chair, made in Anji</translation>
    </message>
</context>
<context>
    <name>story/multiply/hair</name>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>马丁科瑞做半导体封装设备。</source>
        <extracomment>body[1]</extracomment>
        <translation>Martin-Kerui makes semiconductor packaging equipment.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>十余年自研，装片精度由 ±25 微米收到 ±3 微米，约合发丝的十分之一。</source>
        <extracomment>body[2]</extracomment>
        <translation>Over ten years of its own research have narrowed die-bonding accuracy from ±25 µm to ±3 µm, about a tenth of a hair.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>把精度收进
一根头发</source>
        <extracomment>title</extracomment>
        <translation>Accuracy drawn
into a single hair</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>示意：发丝按精度带的十倍画出</source>
        <extracomment>caption</extracomment>
        <translation>Schematic: the hair is drawn ten times as wide as the band of accuracy</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>精度收窄</source>
        <extracomment>labels[1].text</extracomment>
        <translation>accuracy narrows</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>一根头发的宽度</source>
        <extracomment>labels[2].text</extracomment>
        <translation>the width of a hair</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>今</source>
        <extracomment>labels[3].text</extracomment>
        <translation>now</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>看马丁科瑞</source>
        <extracomment>door.label</extracomment>
        <translation>See Martin-Kerui</translation>
    </message>
</context>
<context>
    <name>story/multiply/chain</name>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>褚希说，围着马丁科瑞，开发区前端招材料，后端引服务。</source>
        <extracomment>body[1]</extracomment>
        <translation>Around Martin-Kerui, says Chu Xi, the zone attracts materials at the front end and services at the back.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>光电半导体的一条链，由此聚在一处，彼此配合。</source>
        <extracomment>body[2]</extracomment>
        <translation>So a chain of optoelectronic semiconductors gathers in one place and works together.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>围着它建链</source>
        <extracomment>title</extracomment>
        <translation>A chain built around it</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>前端材料</source>
        <extracomment>labels[1].text</extracomment>
        <translation>Front-end materials</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>招引</source>
        <extracomment>labels[1].note, labels[3].note</extracomment>
        <translation>to be attracted</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>马丁科瑞</source>
        <extracomment>labels[2].text</extracomment>
        <translation>Martin-Kerui</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>封装设备</source>
        <extracomment>labels[2].note</extracomment>
        <translation>packaging equipment</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>后端服务</source>
        <extracomment>labels[3].text</extracomment>
        <translation>Back-end services</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>谁与谁相连</source>
        <extracomment>door.label</extracomment>
        <translation>Who is tied to whom</translation>
    </message>
</context>
<context>
    <name>story/multiply/time-and-place</name>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>企业称，CoupledCAR® 平台能让 T 细胞在选定的时间和位置激活，专攻实体瘤。</source>
        <extracomment>body[1]</extracomment>
        <translation>The firm says that its CoupledCAR® platform lets T cells become active at a chosen time and place, against solid tumours.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>企业期望做成全球首个获批、用于结直肠癌的 CAR-T 产品。</source>
        <extracomment>body[2]</extracomment>
        <translation>The firm hopes to make the first CAR-T product in the world to be approved for colorectal cancer.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>斯丹赛生物自述</source>
        <extracomment>title</extracomment>
        <translation>Sidansai Biotech on itself</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>示意：此时此处，方才激活</source>
        <extracomment>caption</extracomment>
        <translation>Schematic: active only here and now</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>选定位置</source>
        <extracomment>labels[1].text</extracomment>
        <translation>chosen place</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>选定时间</source>
        <extracomment>labels[2].text</extracomment>
        <translation>chosen time</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>时间 →</source>
        <extracomment>labels[3].text</extracomment>
        <translation>time →</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>此时此处</source>
        <extracomment>labels[4].text</extracomment>
        <translation>here, now</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>看斯丹赛生物</source>
        <extracomment>door.label</extracomment>
        <translation>See Sidansai Biotech</translation>
    </message>
</context>
<context>
    <name>story/epilogue/hidden-ledger</name>
    <message>
        <location filename="../assets/story/epilogue/hidden-ledger.md"/>
        <source>报道里有一本“隐藏账本”：园区面积、能耗强度往下走，总量、质效往上走。</source>
        <extracomment>body[1]</extracomment>
        <translation>The report speaks of a “hidden ledger”: park area and energy intensity went down, output and quality went up.</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/hidden-ledger.md"/>
        <source>减出来的空处，报道比作画里的留白。</source>
        <extracomment>body[2]</extracomment>
        <translation>The room gained by subtraction it likens to the blank space in a painting.</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/hidden-ledger.md"/>
        <source>一本隐藏的账</source>
        <extracomment>title</extracomment>
        <translation>A hidden ledger</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/hidden-ledger.md"/>
        <source>画中空处，即是留白</source>
        <extracomment>caption</extracomment>
        <translation>The empty part of the picture is the blank space</translation>
    </message>
</context>
<context>
    <name>story/epilogue/over-half</name>
    <message>
        <location filename="../assets/story/epilogue/over-half.md"/>
        <source>全县的工业体量，一半以上来自开发区。</source>
        <extracomment>body[1]</extracomment>
        <translation>More than half of the county’s industrial volume comes from the zone.</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/over-half.md"/>
        <source>是哪一年，比一半多出多少，报道未载。</source>
        <extracomment>body[2]</extracomment>
        <translation>Of which year, and by how much more than half, the report does not say.</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/over-half.md"/>
        <source>全县工业，这里占</source>
        <extracomment>title</extracomment>
        <translation>Of the county’s industry</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/over-half.md"/>
        <source>只画过半，不画多少</source>
        <extracomment>caption</extracomment>
        <translation>Drawn past the middle; how far is not told</translation>
    </message>
</context>
<context>
    <name>story/epilogue/result</name>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>上一年，它还在第 49 位。</source>
        <extracomment>body[1]</extracomment>
        <translation>It stood 49th the year before.</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>全县的工业体量，过半出自这里。</source>
        <extracomment>body[2]</extracomment>
        <translation>Over half of the county’s industrial volume comes from here.</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>减、加、乘之后</source>
        <extracomment>title</extracomment>
        <translation>After minus, plus and times</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>升降多少，报道未载</source>
        <extracomment>caption</extracomment>
        <translation>How far they rose or fell, the report does not say</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>降了</source>
        <extracomment>labels[1].text</extracomment>
        <translation>Fell</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>园区面积、能耗强度</source>
        <extracomment>labels[1].note</extracomment>
        <translation>park area, energy intensity</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>升了</source>
        <extracomment>labels[2].text</extracomment>
        <translation>Rose</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>总量、质效</source>
        <extracomment>labels[2].note</extracomment>
        <translation>total output, quality</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>看数据</source>
        <extracomment>door.label</extracomment>
        <translation>See the figures</translation>
    </message>
</context>
<context>
    <name>parks/life-health</name>
    <message>
        <location filename="../assets/parks/life-health.md"/>
        <source>在双河、孝源等区块。</source>
        <extracomment>body[1]</extracomment>
        <translation>In the Shuanghe, Xiaoyuan and other areas.</translation>
    </message>
    <message>
        <location filename="../assets/parks/life-health.md"/>
        <source>微远医疗已在园中。</source>
        <extracomment>body[2]</extracomment>
        <translation>Weiyuan Medical is already here.</translation>
    </message>
    <message>
        <location filename="../assets/parks/life-health.md"/>
        <source>生命健康产业园</source>
        <extracomment>name, label_lines[1]</extracomment>
        <translation>Life and Health Industry Park</translation>
    </message>
    <message>
        <location filename="../assets/parks/life-health.md"/>
        <source>生命健康</source>
        <extracomment>short_name</extracomment>
        <translation>Life and Health</translation>
    </message>
</context>
<context>
    <name>parks/opto</name>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>在双河、孝源等区块。</source>
        <extracomment>body[1]</extracomment>
        <translation>In the Shuanghe, Xiaoyuan and other areas.</translation>
    </message>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>专为光电半导体而建。</source>
        <extracomment>body[2]</extracomment>
        <translation>Built for optoelectronic semiconductors alone.</translation>
    </message>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>光电半导体产业专业园</source>
        <extracomment>name</extracomment>
        <translation>Opto-Semiconductor Industry Park</translation>
    </message>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>光电半导体</source>
        <extracomment>short_name, label_lines[1]</extracomment>
        <translation>Opto-Semiconductor</translation>
    </message>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>产业专业园</source>
        <extracomment>label_lines[2]</extracomment>
        <translation>Industry Park</translation>
    </message>
</context>
<context>
    <name>parks/e-info</name>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>深江智能就在园中。</source>
        <extracomment>body[1]</extracomment>
        <translation>Shenjiang Intelligent is here.</translation>
    </message>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>面积多少，报道未载。</source>
        <extracomment>body[2]</extracomment>
        <translation>The report gives no area.</translation>
    </message>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>电子信息产业园</source>
        <extracomment>name</extracomment>
        <translation>Electronic Information Industry Park</translation>
    </message>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>电子信息</source>
        <extracomment>short_name, label_lines[1]</extracomment>
        <translation>Electronic Information</translation>
    </message>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>产业园</source>
        <extracomment>label_lines[2]</extracomment>
        <translation>Industry Park</translation>
    </message>
</context>
<context>
    <name>parks/fantan</name>
    <message>
        <location filename="../assets/parks/fantan.md"/>
        <source>数百家绿色家居企业。</source>
        <extracomment>body[1]</extracomment>
        <translation>Several hundred green home furnishing firms.</translation>
    </message>
    <message>
        <location filename="../assets/parks/fantan.md"/>
        <source>园区整体更新，成为新产业的平台。</source>
        <extracomment>body[2]</extracomment>
        <translation>The park was renewed as a whole, as a platform for new industries.</translation>
    </message>
    <message>
        <location filename="../assets/parks/fantan.md"/>
        <source>范潭工业园</source>
        <extracomment>name, label_lines[1]</extracomment>
        <translation>Fantan Industrial Park</translation>
    </message>
    <message>
        <location filename="../assets/parks/fantan.md"/>
        <source>范潭</source>
        <extracomment>short_name</extracomment>
        <translation>Fantan</translation>
    </message>
    <message>
        <location filename="../assets/parks/fantan.md"/>
        <source>约</source>
        <extracomment>area_qualifier</extracomment>
        <translation>about</translation>
    </message>
</context>
<context>
    <name>parks/liangshan-korean</name>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>全县首个韩资产业园。</source>
        <extracomment>body[1]</extracomment>
        <translation>The county’s first park of Korean investment.</translation>
    </message>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>名字见于照片说明，面积未载。</source>
        <extracomment>body[2]</extracomment>
        <translation>Named in a photo caption; area not given.</translation>
    </message>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>两山高新小微产业园</source>
        <extracomment>name</extracomment>
        <translation>Two Mountains High-tech Small Business Park</translation>
    </message>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>两山高新</source>
        <extracomment>short_name, label_lines[1]</extracomment>
        <translation>Two Mountains High-tech</translation>
    </message>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>小微产业园</source>
        <extracomment>label_lines[2]</extracomment>
        <translation>Small Business Park</translation>
    </message>
</context>
<context>
    <name>parks/yangguang-tangpu</name>
    <message>
        <location filename="../assets/parks/yangguang-tangpu.md"/>
        <source>产业用地，已经清退。</source>
        <extracomment>body[1]</extracomment>
        <translation>Industrial land, now withdrawn.</translation>
    </message>
    <message>
        <location filename="../assets/parks/yangguang-tangpu.md"/>
        <source>原句残缺，只说到此。</source>
        <extracomment>body[2]</extracomment>
        <translation>The sentence is damaged; no more can be said.</translation>
    </message>
    <message>
        <location filename="../assets/parks/yangguang-tangpu.md"/>
        <source>阳光、塘浦</source>
        <extracomment>name, short_name, label_lines[1]</extracomment>
        <translation>Yangguang and Tangpu</translation>
    </message>
    <message>
        <location filename="../assets/parks/yangguang-tangpu.md"/>
        <source>近</source>
        <extracomment>area_qualifier</extracomment>
        <translation>nearly</translation>
    </message>
</context>
<context>
    <name>parks/shuanghe-xiaoyuan</name>
    <message>
        <location filename="../assets/parks/shuanghe-xiaoyuan.md"/>
        <source>生命健康产业园 4,500 亩，光电半导体产业专业园 4,000 亩，都在这一带。</source>
        <extracomment>body[1]</extracomment>
        <translation>The Life and Health Industry Park, 4,500 mu (300 ha), and the Opto-Semiconductor Industry Park, 4,000 mu (267 ha), both lie in these parts.</translation>
    </message>
    <message>
        <location filename="../assets/parks/shuanghe-xiaoyuan.md"/>
        <source>双河、孝源</source>
        <extracomment>name, short_name, label_lines[1]</extracomment>
        <translation>Shuanghe and Xiaoyuan</translation>
    </message>
</context>
<context>
    <name>firms/hutong</name>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>名字见于一张照片的说明。</source>
        <extracomment>body[1]</extracomment>
        <translation>Named in the caption of a photograph.</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>报道里，只留下它的名字。</source>
        <extracomment>body[2]</extracomment>
        <translation>The report leaves us the name alone.</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>其余的话，等企业自己来说。</source>
        <extracomment>body[3]</extracomment>
        <translation>The rest is for the firm itself to tell.</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>浙江安吉护童家具有限公司</source>
        <extracomment>name</extracomment>
        <translation>Zhejiang Anji Hutong Furniture Co., Ltd.</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>护童家具</source>
        <extracomment>short_name</extracomment>
        <translation>Hutong Furniture</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>在册</source>
        <extracomment>labels[1].text</extracomment>
        <translation>listed</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>永艺股份</source>
        <extracomment>doors[1].label</extracomment>
        <translation>Yongyi</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>同业</source>
        <extracomment>doors[1].note</extracomment>
        <translation>same trade</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>绿色家居</source>
        <extracomment>doors[2].label</extracomment>
        <translation>Green home furnishing</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>两家</source>
        <extracomment>doors[2].note</extracomment>
        <translation>two firms</translation>
    </message>
</context>
<context>
    <name>firms/keyi</name>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>新引进的生物医药企业之一。</source>
        <extracomment>body[1]</extracomment>
        <translation>One of the biomedical firms newly brought in.</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>报道里，只留下它的名字。</source>
        <extracomment>body[2]</extracomment>
        <translation>The report leaves us the name alone.</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>其余的话，等企业自己来说。</source>
        <extracomment>body[3]</extracomment>
        <translation>The rest is for the firm itself to tell.</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>科弈药业</source>
        <extracomment>name, short_name</extracomment>
        <translation>Keyi Pharma</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>在册</source>
        <extracomment>labels[1].text</extracomment>
        <translation>listed</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>盛禾生物</source>
        <extracomment>doors[1].label</extracomment>
        <translation>Shenghe Biotech</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>同业</source>
        <extracomment>doors[1].note, doors[2].note, doors[3].note</extracomment>
        <translation>same trade</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>斯丹赛生物</source>
        <extracomment>doors[2].label</extracomment>
        <translation>Sidansai Biotech</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>微远医疗</source>
        <extracomment>doors[3].label</extracomment>
        <translation>Weiyuan Medical</translation>
    </message>
</context>
<context>
    <name>firms/martin-kerui</name>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>十余年自研，装片精度由 ±25 微米收到 ±3 微米，约合发丝的十分之一。此前，这门技术久在国外品牌手中。</source>
        <extracomment>body[1]</extracomment>
        <translation>Over ten years of its own research have narrowed die-bonding accuracy from ±25 µm to ±3 µm, about a tenth of a hair. Until then the technology had long been in the hands of foreign brands.</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>马丁科瑞半导体（浙江）有限公司</source>
        <extracomment>name</extracomment>
        <translation>Martin-Kerui Semiconductor (Zhejiang) Co., Ltd.</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>马丁科瑞</source>
        <extracomment>short_name</extracomment>
        <translation>Martin-Kerui</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>半导体封装设备</source>
        <extracomment>makes</extracomment>
        <translation>Semiconductor packaging equipment</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>精度收窄</source>
        <extracomment>labels[1].text</extracomment>
        <translation>accuracy narrows</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>一根头发的宽度</source>
        <extracomment>labels[2].text</extracomment>
        <translation>the width of a hair</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>今</source>
        <extracomment>labels[3].text</extracomment>
        <translation>now</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>示意：发丝按精度带的十倍画出</source>
        <extracomment>caption</extracomment>
        <translation>Schematic: the hair is drawn ten times as wide as the band of accuracy</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>褚希</source>
        <extracomment>people[1].name</extracomment>
        <translation>Chu Xi</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>围着马丁科瑞，前端招材料，后端引服务，让光电半导体的链聚起来。</source>
        <extracomment>people[1].words</extracomment>
        <translation>Around Martin-Kerui, materials are attracted at the front end and services at the back, to gather a chain of optoelectronic semiconductors.</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>深江智能</source>
        <extracomment>doors[1].label</extracomment>
        <translation>Shenjiang Intelligent</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>光电半导体：两家</source>
        <extracomment>doors[2].label</extracomment>
        <translation>Optoelectronic semiconductors: two firms</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>乘法：围着它建链</source>
        <extracomment>doors[3].label</extracomment>
        <translation>Multiplication: a chain built around it</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>褚希说，围着它，前端招材料，后端引服务。</source>
        <extracomment>ties[1].text</extracomment>
        <translation>Around it, says Chu Xi, materials are attracted at the front end and services at the back.</translation>
    </message>
</context>
<context>
    <name>firms/shenjiang</name>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>浙江深江智能科技有限公司</source>
        <extracomment>name</extracomment>
        <translation>Zhejiang Shenjiang Intelligent Technology Co., Ltd.</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>深江智能</source>
        <extracomment>short_name</extracomment>
        <translation>Shenjiang Intelligent</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>智能座椅的适配器</source>
        <extracomment>makes</extracomment>
        <translation>Adapters for smart seats</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>一块线路板，不到</source>
        <extracomment>lead</extracomment>
        <translation>One circuit board in under</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>两块板之间，不到 10 秒</source>
        <extracomment>labels[1].text</extracomment>
        <translation>Under 10 seconds from board to board</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>四条，满负荷</source>
        <extracomment>labels[2].text</extracomment>
        <translation>Four lines, at full load</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>六条，正在安装</source>
        <extracomment>labels[3].text</extracomment>
        <translation>Six lines, being installed</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>今</source>
        <extracomment>labels[4].text</extracomment>
        <translation>now</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>刘叙钿</source>
        <extracomment>people[1].name</extracomment>
        <translation>Liu Xudian</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>绿色家居将来可达千亿级，适配器一个月的需求在一千万元以上。</source>
        <extracomment>people[1].words</extracomment>
        <translation>Green home furnishing could reach a scale of 100 billion, and a month’s demand for adapters more than 10 million yuan.</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>生产经理</source>
        <extracomment>people[1].role</extracomment>
        <translation>Production manager</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>刘钦洲</source>
        <extracomment>people[2].name</extracomment>
        <translation>Liu Qinzhou</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>几年前的开发区，专做光电半导体的园区，一个也没有。</source>
        <extracomment>people[2].words</extracomment>
        <translation>A few years ago the zone had not one park for optoelectronic semiconductors.</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>企业负责人</source>
        <extracomment>people[2].role</extracomment>
        <translation>Head of the firm</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>电子信息产业园</source>
        <extracomment>doors[1].label</extracomment>
        <translation>Electronic Information Industry Park</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>绿色家居：按摩椅</source>
        <extracomment>doors[2].label</extracomment>
        <translation>Green home furnishing: massage chairs</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>乘法：互为乘数</source>
        <extracomment>doors[3].label</extracomment>
        <translation>Multiplication: neighbours</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>为家居企业供适配器，已有多家合作。</source>
        <extracomment>ties[1].text</extracomment>
        <translation>It supplies adapters to furnishing firms; several already work with it.</translation>
    </message>
</context>
<context>
    <name>firms/shenghe</name>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>新引进的生物医药企业之一。</source>
        <extracomment>body[1]</extracomment>
        <translation>One of the biomedical firms newly brought in.</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>报道里，只留下它的名字。</source>
        <extracomment>body[2]</extracomment>
        <translation>The report leaves us the name alone.</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>其余的话，等企业自己来说。</source>
        <extracomment>body[3]</extracomment>
        <translation>The rest is for the firm itself to tell.</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>盛禾生物</source>
        <extracomment>name, short_name</extracomment>
        <translation>Shenghe Biotech</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>在册</source>
        <extracomment>labels[1].text</extracomment>
        <translation>listed</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>科弈药业</source>
        <extracomment>doors[1].label</extracomment>
        <translation>Keyi Pharma</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>同业</source>
        <extracomment>doors[1].note, doors[2].note, doors[3].note</extracomment>
        <translation>same trade</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>斯丹赛生物</source>
        <extracomment>doors[2].label</extracomment>
        <translation>Sidansai Biotech</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>微远医疗</source>
        <extracomment>doors[3].label</extracomment>
        <translation>Weiyuan Medical</translation>
    </message>
</context>
<context>
    <name>firms/sidansai</name>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>企业称，CoupledCAR® 是全球第一个能在时间和空间上调控 T 细胞激活的 CAR-T 平台，专攻实体瘤。</source>
        <extracomment>body[1]</extracomment>
        <translation>The firm says that CoupledCAR® is the first CAR-T platform in the world to control in time and space when T cells become active, against solid tumours.</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>斯丹赛生物技术集团有限公司</source>
        <extracomment>name</extracomment>
        <translation>Sidansai Biotechnology Group Co., Ltd.</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>斯丹赛生物</source>
        <extracomment>short_name</extracomment>
        <translation>Sidansai Biotech</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>CAR-T，企业称专攻实体瘤</source>
        <extracomment>makes</extracomment>
        <translation>CAR-T, against solid tumours, it says</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>选定位置</source>
        <extracomment>labels[1].text</extracomment>
        <translation>chosen place</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>选定时间</source>
        <extracomment>labels[2].text</extracomment>
        <translation>chosen time</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>时间 →</source>
        <extracomment>labels[3].text</extracomment>
        <translation>time →</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>此时此处</source>
        <extracomment>labels[4].text</extracomment>
        <translation>here, now</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>示意：此时此处，方才激活</source>
        <extracomment>caption</extracomment>
        <translation>Schematic: active only here and now</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>生物医药四家</source>
        <extracomment>doors[1].label</extracomment>
        <translation>Four biomedical firms</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>审评服务中心</source>
        <extracomment>doors[2].label</extracomment>
        <translation>Review service centre</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>加法：六十多个项目</source>
        <extracomment>doors[3].label</extracomment>
        <translation>Addition: 60+ projects</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>三家并列，都是新引进的生物医药企业。</source>
        <extracomment>ties[1].text</extracomment>
        <translation>The three are named side by side: biomedical firms newly brought in.</translation>
    </message>
</context>
<context>
    <name>firms/weiyuan</name>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>病原微生物，靠的是基因诊断。</source>
        <extracomment>body[1]</extracomment>
        <translation>Pathogenic microbes, found by genetic diagnosis.</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>2025 年订单不断，面向医疗机构的快速分析系统仍在改进。</source>
        <extracomment>body[2]</extracomment>
        <translation>In 2025 orders keep coming. Its system of rapid analysis for medical institutions is still being improved.</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>微远医疗科技（湖州）有限公司</source>
        <extracomment>name</extracomment>
        <translation>Weiyuan Medical Technology (Huzhou) Co., Ltd.</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>微远医疗</source>
        <extracomment>short_name</extracomment>
        <translation>Weiyuan Medical</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>基因诊断</source>
        <extracomment>makes</extracomment>
        <translation>Genetic diagnosis</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>一日之内，辨认逾</source>
        <extracomment>lead</extracomment>
        <translation>Identified within one day: over</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>0 时</source>
        <extracomment>labels[1].text</extracomment>
        <translation>0 h</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>24 时</source>
        <extracomment>labels[2].text</extracomment>
        <translation>24 h</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>一日</source>
        <extracomment>labels[3].text</extracomment>
        <translation>one day</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>一点一种，画了 25,000 点；能辨认的还要多</source>
        <extracomment>caption</extracomment>
        <translation>One dot a kind: 25,000 are drawn, and more can be identified</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>生命健康产业园</source>
        <extracomment>doors[1].label</extracomment>
        <translation>Life and Health Industry Park</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>生物医药四家</source>
        <extracomment>doors[2].label</extracomment>
        <translation>Four biomedical firms</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>加法：两个新产业</source>
        <extracomment>doors[3].label</extracomment>
        <translation>Addition: two new industries</translation>
    </message>
</context>
<context>
    <name>firms/yongyi</name>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>说的是原料与辅料。从设计、生产到使用，都想着绿色；光伏与储能还在添，为的是少排碳。</source>
        <extracomment>body[1]</extracomment>
        <translation>This speaks of main and auxiliary materials. From design through production to use, green is kept in mind. Solar power and storage are still being added, to emit less carbon.</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>永艺股份</source>
        <extracomment>name, short_name</extracomment>
        <translation>Yongyi</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>椅子</source>
        <extracomment>makes</extracomment>
        <translation>Chairs</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>全国第一家上市的椅业企业</source>
        <extracomment>tagline</extracomment>
        <translation>The first listed chair maker in China</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>一把椅子，可回收逾</source>
        <extracomment>lead</extracomment>
        <translation>Recyclable in one chair: over</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>设计</source>
        <extracomment>labels[1].text</extracomment>
        <translation>design</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>生产</source>
        <extracomment>labels[2].text</extracomment>
        <translation>production</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>使用</source>
        <extracomment>labels[3].text</extracomment>
        <translation>use</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>今</source>
        <extracomment>labels[4].text</extracomment>
        <translation>now</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>线下占全椅面积
九成，图为示意</source>
        <extracomment>caption</extracomment>
        <translation>Below the line: 90% of the chair’s area;
a schematic drawing</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>绿色家居两家</source>
        <extracomment>doors[1].label</extracomment>
        <translation>Two green furnishing firms</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>护童家具</source>
        <extracomment>doors[2].label</extracomment>
        <translation>Hutong Furniture</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>乘法：深江智能的适配器</source>
        <extracomment>doors[3].label</extracomment>
        <translation>Multiplication: Shenjiang’s adapters</translation>
    </message>
</context>
<context>
    <name>figures/adapter-demand</name>
    <message>
        <location filename="../assets/figures/adapter-demand.toml"/>
        <source>适配器月需求</source>
        <extracomment>label</extracomment>
        <translation>of adapters needed a month</translation>
    </message>
    <message>
        <location filename="../assets/figures/adapter-demand.toml"/>
        <source>万元</source>
        <extracomment>unit</extracomment>
        <translation>million yuan</translation>
    </message>
    <message>
        <location filename="../assets/figures/adapter-demand.toml"/>
        <source>过</source>
        <extracomment>qualifier</extracomment>
        <translation>over</translation>
    </message>
    <message>
        <location filename="../assets/figures/adapter-demand.toml"/>
        <source>企业称</source>
        <extracomment>speaker</extracomment>
        <translation>the firm says</translation>
    </message>
</context>
<context>
    <name>figures/bio-projects</name>
    <message>
        <location filename="../assets/figures/bio-projects.toml"/>
        <source>新引进
生物医药项目</source>
        <extracomment>label</extracomment>
        <translation>biomedical projects
newly brought in</translation>
    </message>
    <message>
        <location filename="../assets/figures/bio-projects.toml"/>
        <source>多个</source>
        <extracomment>unit</extracomment>
        <translation>and more</translation>
    </message>
</context>
<context>
    <name>figures/county-share</name>
    <message>
        <location filename="../assets/figures/county-share.toml"/>
        <source>过半</source>
        <extracomment>value</extracomment>
        <translation>Over half</translation>
    </message>
    <message>
        <location filename="../assets/figures/county-share.toml"/>
        <source>全县工业体量
出自开发区</source>
        <extracomment>label</extracomment>
        <translation>of the county’s industrial
volume is from the zone</translation>
    </message>
</context>
<context>
    <name>figures/energy-intensity</name>
    <message>
        <location filename="../assets/figures/energy-intensity.toml"/>
        <source>绿色家居能耗强度</source>
        <extracomment>label</extracomment>
        <translation>energy intensity of green home furnishing</translation>
    </message>
    <message>
        <location filename="../assets/figures/energy-intensity.toml"/>
        <source>吨标准煤</source>
        <extracomment>unit</extracomment>
        <translation>t of standard coal</translation>
    </message>
</context>
<context>
    <name>figures/firms-removed</name>
    <message>
        <location filename="../assets/figures/firms-removed.toml"/>
        <source>关停、收储、腾换</source>
        <extracomment>label</extracomment>
        <translation>closed, bought back or replaced</translation>
    </message>
    <message>
        <location filename="../assets/figures/firms-removed.toml"/>
        <source>家</source>
        <extracomment>unit</extracomment>
        <translation>firms</translation>
    </message>
    <message>
        <location filename="../assets/figures/firms-removed.toml"/>
        <source>近三年</source>
        <extracomment>period</extracomment>
        <translation>past three years</translation>
    </message>
</context>
<context>
    <name>figures/foreign-project</name>
    <message>
        <location filename="../assets/figures/foreign-project.toml"/>
        <source>未收下的外资项目</source>
        <extracomment>label</extracomment>
        <translation>foreign project declined</translation>
    </message>
    <message>
        <location filename="../assets/figures/foreign-project.toml"/>
        <source>万美元</source>
        <extracomment>unit</extracomment>
        <translation>million US dollars</translation>
    </message>
</context>
<context>
    <name>figures/furnishing-scale</name>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>千亿</source>
        <extracomment>value</extracomment>
        <translation>100 billion</translation>
    </message>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>绿色家居未来规模</source>
        <extracomment>label</extracomment>
        <translation>green home furnishing in future</translation>
    </message>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>级</source>
        <extracomment>unit</extracomment>
        <translation>in scale</translation>
    </message>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>可达</source>
        <extracomment>qualifier</extracomment>
        <translation>could reach</translation>
    </message>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>刘叙钿称</source>
        <extracomment>speaker</extracomment>
        <translation>says Liu Xudian</translation>
    </message>
</context>
<context>
    <name>figures/land-withdrawn</name>
    <message>
        <location filename="../assets/figures/land-withdrawn.toml"/>
        <source>清退的产业用地</source>
        <extracomment>label</extracomment>
        <translation>of industrial land withdrawn</translation>
    </message>
    <message>
        <location filename="../assets/figures/land-withdrawn.toml"/>
        <source>亩</source>
        <extracomment>unit</extracomment>
        <translation>mu</translation>
    </message>
    <message>
        <location filename="../assets/figures/land-withdrawn.toml"/>
        <source>近</source>
        <extracomment>qualifier</extracomment>
        <translation>nearly</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-accuracy</name>
    <message>
        <location filename="../assets/figures/martin-kerui-accuracy.toml"/>
        <source>装片精度</source>
        <extracomment>label</extracomment>
        <translation>die-bonding accuracy</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-parts</name>
    <message>
        <location filename="../assets/figures/martin-kerui-parts.toml"/>
        <source>零部件国产化率</source>
        <extracomment>label</extracomment>
        <translation>of parts made in China</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-researchers</name>
    <message>
        <location filename="../assets/figures/martin-kerui-researchers.toml"/>
        <source>近半</source>
        <extracomment>value</extracomment>
        <translation>Nearly half</translation>
    </message>
    <message>
        <location filename="../assets/figures/martin-kerui-researchers.toml"/>
        <source>研发人员</source>
        <extracomment>label</extracomment>
        <translation>in research and development</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-spending</name>
    <message>
        <location filename="../assets/figures/martin-kerui-spending.toml"/>
        <source>年销售收入投入研发</source>
        <extracomment>label</extracomment>
        <translation>of annual sales for research</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-team</name>
    <message>
        <location filename="../assets/figures/martin-kerui-team.toml"/>
        <source>团队</source>
        <extracomment>label</extracomment>
        <translation>in the team</translation>
    </message>
    <message>
        <location filename="../assets/figures/martin-kerui-team.toml"/>
        <source>人</source>
        <extracomment>unit</extracomment>
        <translation>people</translation>
    </message>
</context>
<context>
    <name>figures/projects-declined</name>
    <message>
        <location filename="../assets/figures/projects-declined.toml"/>
        <source>几十</source>
        <extracomment>value</extracomment>
        <translation>dozens</translation>
    </message>
    <message>
        <location filename="../assets/figures/projects-declined.toml"/>
        <source>一年否决的项目</source>
        <extracomment>label</extracomment>
        <translation>rejected in one year</translation>
    </message>
    <message>
        <location filename="../assets/figures/projects-declined.toml"/>
        <source>个</source>
        <extracomment>unit</extracomment>
        <translation>of projects</translation>
    </message>
    <message>
        <location filename="../assets/figures/projects-declined.toml"/>
        <source>可能</source>
        <extracomment>qualifier</extracomment>
        <translation>perhaps</translation>
    </message>
    <message>
        <location filename="../assets/figures/projects-declined.toml"/>
        <source>梁仁龙称</source>
        <extracomment>speaker</extracomment>
        <translation>says Liang Renlong</translation>
    </message>
</context>
<context>
    <name>figures/rank-2023</name>
    <message>
        <location filename="../assets/figures/rank-2023.toml"/>
        <source>全省 84 家之中</source>
        <extracomment>label</extracomment>
        <translation>of the province’s 84 zones</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-2023.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translation>th</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-2023.toml"/>
        <source>2023 年</source>
        <extracomment>period</extracomment>
        <translation>2023</translation>
    </message>
</context>
<context>
    <name>figures/rank-2024</name>
    <message>
        <location filename="../assets/figures/rank-2024.toml"/>
        <source>全省 84 家之中</source>
        <extracomment>label</extracomment>
        <translation>of the province’s 84 zones</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-2024.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translation>th</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-2024.toml"/>
        <source>2024 年</source>
        <extracomment>period</extracomment>
        <translation>2024</translation>
    </message>
</context>
<context>
    <name>figures/rank-advance</name>
    <message>
        <location filename="../assets/figures/rank-advance.toml"/>
        <source>前进三十四位</source>
        <extracomment>label</extracomment>
        <translation>up 34 places</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-advance.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translation>places</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-advance.toml"/>
        <source>2023 年到 2024 年</source>
        <extracomment>period</extracomment>
        <translation>2023 to 2024</translation>
    </message>
</context>
<context>
    <name>figures/rank-green</name>
    <message>
        <location filename="../assets/figures/rank-green.toml"/>
        <source>全国绿色发展
百强县</source>
        <extracomment>label</extracomment>
        <translation>of the top 100 counties
for green development</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-green.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translation>th</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-green.toml"/>
        <source>2024 年</source>
        <extracomment>period</extracomment>
        <translation>2024</translation>
    </message>
</context>
<context>
    <name>figures/rank-industry</name>
    <message>
        <location filename="../assets/figures/rank-industry.toml"/>
        <source>全国工业
百强县</source>
        <extracomment>label</extracomment>
        <translation>of the top 100
industrial counties</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-industry.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translation>th</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-industry.toml"/>
        <source>2024 年</source>
        <extracomment>period</extracomment>
        <translation>2024</translation>
    </message>
</context>
<context>
    <name>figures/rank-strength</name>
    <message>
        <location filename="../assets/figures/rank-strength.toml"/>
        <source>全国市县综合
竞争实力百强</source>
        <extracomment>label</extracomment>
        <translation>of the top 100 by overall
competitiveness</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-strength.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translation>th</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-strength.toml"/>
        <source>2024 年</source>
        <extracomment>period</extracomment>
        <translation>2024</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-board</name>
    <message>
        <location filename="../assets/figures/shenjiang-board.toml"/>
        <source>一块线路板</source>
        <extracomment>label</extracomment>
        <translation>for one circuit board</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-board.toml"/>
        <source>秒</source>
        <extracomment>unit</extracomment>
        <translation>seconds</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-line-cost</name>
    <message>
        <location filename="../assets/figures/shenjiang-line-cost.toml"/>
        <source>平均每条线投入</source>
        <extracomment>label</extracomment>
        <translation>invested in a line on average</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-line-cost.toml"/>
        <source>万元</source>
        <extracomment>unit</extracomment>
        <translation>million yuan</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-lines-coming</name>
    <message>
        <location filename="../assets/figures/shenjiang-lines-coming.toml"/>
        <source>生产线正在安装</source>
        <extracomment>label</extracomment>
        <translation>being installed</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-lines-coming.toml"/>
        <source>条</source>
        <extracomment>unit</extracomment>
        <translation>lines</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-lines-running</name>
    <message>
        <location filename="../assets/figures/shenjiang-lines-running.toml"/>
        <source>生产线满负荷</source>
        <extracomment>label</extracomment>
        <translation>running at full load</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-lines-running.toml"/>
        <source>条</source>
        <extracomment>unit</extracomment>
        <translation>lines</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-start</name>
    <message>
        <location filename="../assets/figures/shenjiang-start.toml"/>
        <source>上半年投产</source>
        <extracomment>label</extracomment>
        <translation>production began</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-start.toml"/>
        <source>年</source>
        <extracomment>unit</extracomment>
        <translation>first half</translation>
    </message>
</context>
<context>
    <name>figures/sidansai-chain</name>
    <message>
        <location filename="../assets/figures/sidansai-chain.toml"/>
        <source>全链条</source>
        <extracomment>value</extracomment>
        <translation>Whole chain</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-chain.toml"/>
        <source>从基础研究到临床</source>
        <extracomment>label</extracomment>
        <translation>from basic research to clinic</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-chain.toml"/>
        <source>企业自述</source>
        <extracomment>speaker</extracomment>
        <translation>by its own account</translation>
    </message>
</context>
<context>
    <name>figures/sidansai-hope</name>
    <message>
        <location filename="../assets/figures/sidansai-hope.toml"/>
        <source>结直肠癌</source>
        <extracomment>value</extracomment>
        <translation>Colorectal cancer</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-hope.toml"/>
        <source>全球首个
获批的 CAR-T 产品</source>
        <extracomment>label</extracomment>
        <translation>first approved CAR-T
product in the world</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-hope.toml"/>
        <source>企业期望</source>
        <extracomment>speaker</extracomment>
        <translation>the firm’s hope</translation>
    </message>
</context>
<context>
    <name>figures/sidansai-journal</name>
    <message>
        <location filename="../assets/figures/sidansai-journal.toml"/>
        <source>临床数据在此刊出</source>
        <extracomment>label</extracomment>
        <translation>clinical data published here</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-journal.toml"/>
        <source>企业自述</source>
        <extracomment>speaker</extracomment>
        <translation>by its own account</translation>
    </message>
</context>
<context>
    <name>figures/top-five</name>
    <message>
        <location filename="../assets/figures/top-five.toml"/>
        <source>前五</source>
        <extracomment>value</extracomment>
        <translation>Top five</translation>
    </message>
    <message>
        <location filename="../assets/figures/top-five.toml"/>
        <source>全省综合发展考评</source>
        <extracomment>label</extracomment>
        <translation>provincial assessment of overall development</translation>
    </message>
    <message>
        <location filename="../assets/figures/top-five.toml"/>
        <source>2021 与 2022 年</source>
        <extracomment>period</extracomment>
        <translation>2021 and 2022</translation>
    </message>
</context>
<context>
    <name>figures/two-mountains-years</name>
    <message>
        <location filename="../assets/figures/two-mountains-years.toml"/>
        <source>“两山”理念的实践</source>
        <extracomment>label</extracomment>
        <translation>of practising the Two Mountains idea</translation>
    </message>
    <message>
        <location filename="../assets/figures/two-mountains-years.toml"/>
        <source>年</source>
        <extracomment>unit</extracomment>
        <translation>years</translation>
    </message>
</context>
<context>
    <name>figures/weiyuan-pathogens</name>
    <message>
        <location filename="../assets/figures/weiyuan-pathogens.toml"/>
        <source>病原微生物</source>
        <extracomment>label</extracomment>
        <translation>of pathogenic microbes</translation>
    </message>
    <message>
        <location filename="../assets/figures/weiyuan-pathogens.toml"/>
        <source>种</source>
        <extracomment>unit</extracomment>
        <translation>kinds</translation>
    </message>
</context>
<context>
    <name>figures/yongyi-recyclable</name>
    <message>
        <location filename="../assets/figures/yongyi-recyclable.toml"/>
        <source>可回收的原料与辅料</source>
        <extracomment>label</extracomment>
        <translation>of materials, main and auxiliary</translation>
    </message>
</context>
<context>
    <name>photos/P1</name>
    <message>
        <location filename="../assets/photos/P1.toml"/>
        <source>电子信息产业园区块</source>
        <extracomment>caption</extracomment>
        <translation>The Electronic Information Industry Park</translation>
    </message>
    <message>
        <location filename="../assets/photos/P1.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translation>Anji Economic Development Zone</translation>
    </message>
</context>
<context>
    <name>photos/P2</name>
    <message>
        <location filename="../assets/photos/P2.toml"/>
        <source>斯丹赛生物技术集团有限公司研发人员进行研发</source>
        <extracomment>caption</extracomment>
        <translation>Researchers of Sidansai Biotechnology Group Co., Ltd. at work</translation>
    </message>
    <message>
        <location filename="../assets/photos/P2.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translation>Anji Economic Development Zone</translation>
    </message>
</context>
<context>
    <name>photos/P3</name>
    <message>
        <location filename="../assets/photos/P3.toml"/>
        <source>两山高新小微产业园暨全县首个韩资产业园</source>
        <extracomment>caption</extracomment>
        <translation>Two Mountains High-tech Small Business Park, the county’s first park of Korean investment</translation>
    </message>
    <message>
        <location filename="../assets/photos/P3.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translation>Anji Economic Development Zone</translation>
    </message>
</context>
<context>
    <name>photos/P4</name>
    <message>
        <location filename="../assets/photos/P4.toml"/>
        <source>浙江安吉护童家具有限公司</source>
        <extracomment>caption</extracomment>
        <translation>Zhejiang Anji Hutong Furniture Co., Ltd.</translation>
    </message>
    <message>
        <location filename="../assets/photos/P4.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translation>Anji Economic Development Zone</translation>
    </message>
</context>
<context>
    <name>photos/P5</name>
    <message>
        <location filename="../assets/photos/P5.toml"/>
        <source>云瞰开发区</source>
        <extracomment>caption</extracomment>
        <translation>The zone from the clouds</translation>
    </message>
    <message>
        <location filename="../assets/photos/P5.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translation>Anji Economic Development Zone</translation>
    </message>
</context>
<context>
    <name>maps/locator</name>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>安吉在哪里</source>
        <extracomment>title</extracomment>
        <translation>Where Anji is</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>由大到小，步步走近</source>
        <extracomment>note</extracomment>
        <translation>From large to small, step by step</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>安吉</source>
        <extracomment>names[anji].name, steps[4].name</extracomment>
        <translation>Anji</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>浙江</source>
        <extracomment>names[zhejiang].name, steps[2].name</extracomment>
        <translation>Zhejiang</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>江苏</source>
        <extracomment>names[jiangsu].name</extracomment>
        <translation>Jiangsu</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>安徽</source>
        <extracomment>names[anhui].name</extracomment>
        <translation>Anhui</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>上海</source>
        <extracomment>names[shanghai].name</extracomment>
        <translation>Shanghai</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>太湖</source>
        <extracomment>names[taihu].name</extracomment>
        <translation>Lake Tai</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>湖州</source>
        <extracomment>names[huzhou].name, steps[3].name</extracomment>
        <translation>Huzhou</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>杭州</source>
        <extracomment>names[hangzhou].name</extracomment>
        <translation>Hangzhou</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>嘉兴</source>
        <extracomment>names[jiaxing].name</extracomment>
        <translation>Jiaxing</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>宁波</source>
        <extracomment>names[ningbo].name</extracomment>
        <translation>Ningbo</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>绍兴</source>
        <extracomment>names[shaoxing].name</extracomment>
        <translation>Shaoxing</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>金华</source>
        <extracomment>names[jinhua].name</extracomment>
        <translation>Jinhua</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>衢州</source>
        <extracomment>names[quzhou].name</extracomment>
        <translation>Quzhou</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>台州</source>
        <extracomment>names[taizhou].name</extracomment>
        <translation>Taizhou</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>丽水</source>
        <extracomment>names[lishui].name</extracomment>
        <translation>Lishui</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>温州</source>
        <extracomment>names[wenzhou].name</extracomment>
        <translation>Wenzhou</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>舟山</source>
        <extracomment>names[zhoushan].name</extracomment>
        <translation>Zhoushan</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>长兴</source>
        <extracomment>names[changxing].name</extracomment>
        <translation>Changxing</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>吴兴</source>
        <extracomment>names[wuxing].name</extracomment>
        <translation>Wuxing</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>德清</source>
        <extracomment>names[deqing].name</extracomment>
        <translation>Deqing</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>南浔</source>
        <extracomment>names[nanxun].name</extracomment>
        <translation>Nanxun</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>余杭</source>
        <extracomment>names[yuhang].name</extracomment>
        <translation>Yuhang</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>临安</source>
        <extracomment>names[linan].name</extracomment>
        <translation>Lin’an</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>广德</source>
        <extracomment>names[guangde].name</extracomment>
        <translation>Guangde</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>宁国</source>
        <extracomment>names[ningguo].name</extracomment>
        <translation>Ningguo</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>长三角</source>
        <extracomment>steps[1].name</extracomment>
        <translation>Yangtze Delta</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>边界：天地图（已简化）
水面：GSHHG</source>
        <extracomment>sources</extracomment>
        <translation>Borders: Tianditu, simplified
Water: GSHHG</translation>
    </message>
</context>
<context>
    <name>maps/scroll</name>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>开发区长卷</source>
        <extracomment>title</extracomment>
        <translation>Scroll of the zone</translation>
    </message>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>自右向左展开；画面为示意，不表方位</source>
        <extracomment>note</extracomment>
        <translation>Unrolls from right to left; an impression, not a plan</translation>
    </message>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>看减法</source>
        <extracomment>places[yangguang-tangpu].door.label, places[fantan].door.label</extracomment>
        <translation>See the subtraction</translation>
    </message>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>看加法</source>
        <extracomment>places[shuanghe-xiaoyuan].door.label, places[opto].door.label, places[life-health].door.label, places[e-info].door.label</extracomment>
        <translation>See the addition</translation>
    </message>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>看安吉在哪里</source>
        <extracomment>places[liangshan-korean].door.label</extracomment>
        <translation>Where Anji is</translation>
    </message>
</context>
<context>
    <name>AboutKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AboutKeys.qml"/>
        <source>上一段</source>
        <translation>Previous part</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AboutKeys.qml"/>
        <source>第 %1 段，共 %2 段</source>
        <translation>Part %1 of %2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AboutKeys.qml"/>
        <source>从头读</source>
        <translation>From the start</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AboutKeys.qml"/>
        <source>接着读</source>
        <translation>Read on</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>字号</source>
        <translation>Text size</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>大</source>
        <translation>Large</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>最大</source>
        <translation>Largest</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>对比</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>柔和</source>
        <translation>Soft</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>高对比</source>
        <translation>High</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>按键位置</source>
        <translation>Keys</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>常规</source>
        <translation>As usual</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>触手可及</source>
        <translation>Within reach</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>画面</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>流动</source>
        <translation>Moving</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>静止</source>
        <translation>Still</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>语言</source>
        <translation>Languages</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>单语</source>
        <translation>One</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>中外对照</source>
        <translation>With Chinese</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>辅助</source>
        <translation>Access</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>一按就变；您离开后，自动复原</source>
        <translation>Changes at a touch; back to normal when you leave</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>恢复原样</source>
        <translation>Back to normal</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>完成</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>还在看吗？</source>
        <translation>Still reading?</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>字号、对比也一并复原</source>
        <translation>Text size and contrast go back to normal, too</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>秒后回到开头</source>
        <translation>seconds until it starts over</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>继续看</source>
        <translation>Keep reading</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>回到开头</source>
        <translation>Start over</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>碰别处任何地方，也算继续看。</source>
        <translation>Touching anywhere else also means: keep reading.</translation>
    </message>
</context>
<context>
    <name>AttractInvitation</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AttractInvitation.qml"/>
        <source>触</source>
        <translation>touch</translation>
    </message>
</context>
<context>
    <name>CompareAspects</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareAspects.qml"/>
        <source>做什么</source>
        <translation>Makes</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareAspects.qml"/>
        <source>园区</source>
        <translation>Park</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareAspects.qml"/>
        <source>数字</source>
        <translation>Figures</translation>
    </message>
</context>
<context>
    <name>CompareKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>%1换成%2</source>
        <translation>%2 instead of %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>从名录选</source>
        <translation>Pick another</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>从名录选，换下%1</source>
        <translation>Choose from the firms, instead of %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>看%1</source>
        <translation>See %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>看企业</source>
        <translation>See the firm</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareLine.qml"/>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareLine.qml"/>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareLine.qml"/>
        <source>报道未载</source>
        <translation>Not in the report</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/ComparePage.qml"/>
        <source>比</source>
        <translation>Compare</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/ComparePage.qml"/>
        <source>触手可及 · 按键全在这里</source>
        <translation>Within reach · all keys are here</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/ComparePage.qml"/>
        <source>接着看</source>
        <translation>Read on</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/ComparePage.qml"/>
        <source>从头看</source>
        <translation>From the start</translation>
    </message>
</context>
<context>
    <name>DirectoryCandidates</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryCandidates.qml"/>
        <source>选字 %1</source>
        <translation>Choose %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryCandidates.qml"/>
        <source>后几个字</source>
        <translation>More characters</translation>
    </message>
</context>
<context>
    <name>DirectoryChip</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryChip.qml"/>
        <source>去掉%1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>DirectoryChoices</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryChoices.qml"/>
        <source>还有%1个</source>
        <translation>%1 more</translation>
    </message>
</context>
<context>
    <name>DirectoryField</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryField.qml"/>
        <source>余%1家</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryField.qml"/>
        <source>没有</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryField.qml"/>
        <source>%1家里，%2</source>
        <translation>Of %1 firms, %2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryField.qml"/>
        <source>已键入 %1</source>
        <translation>Typed: %1</translation>
    </message>
</context>
<context>
    <name>DirectoryFilters</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryFilters.qml"/>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryFilters.qml"/>
        <source>谁与谁相连</source>
        <translation>Who is tied to whom</translation>
    </message>
</context>
<context>
    <name>DirectoryFocus</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryFocus.qml"/>
        <source>换一家</source>
        <translation>Another firm</translation>
    </message>
</context>
<context>
    <name>DirectoryInput</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryInput.qml"/>
        <source>退格</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryInput.qml"/>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>DirectoryLetter</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryLetter.qml"/>
        <source>键入 %1</source>
        <translation>Type %1</translation>
    </message>
</context>
<context>
    <name>DirectoryLetters</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryLetters.qml"/>
        <source>后几个字母</source>
        <translation>More letters</translation>
    </message>
</context>
<context>
    <name>DirectoryReach</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryReach.qml"/>
        <source>字母 %1</source>
        <translation>Letter %1</translation>
    </message>
</context>
<context>
    <name>DirectorySee</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectorySee.qml"/>
        <source>看%1</source>
        <translation>See %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectorySee.qml"/>
        <source>看这家企业</source>
        <translation>See this firm</translation>
    </message>
</context>
<context>
    <name>DirectorySlot</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectorySlot.qml"/>
        <source>园区</source>
        <translation>Park</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectorySlot.qml"/>
        <source>产业</source>
        <translation>Industry</translation>
    </message>
</context>
<context>
    <name>DirectoryTurn</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryTurn.qml"/>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryTurn.qml"/>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
</context>
<context>
    <name>EditorAsk</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>有改动还没有保存。</source>
        <translation>There are changes that are not saved.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>文件刚才被别人改过，没有写入。可以读入文件里现在的地点（自己画的用撤销找回，再保存就以自己的为准），或者先继续画。</source>
        <translation>Somebody else has changed the file; nothing was written. Load the places that are there now (undo brings yours back, and saving then keeps yours), or go on drawing for now.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>保存并离开</source>
        <translation>Save and leave</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>读入文件</source>
        <translation>Load the file</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>不保存，离开</source>
        <translation>Leave without saving</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>继续画</source>
        <translation>Go on drawing</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>%1（竖屏）</source>
        <translation>%1 (upright)</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>有改动，还没有保存</source>
        <translation>Changes not saved yet</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>拖动它，或按方向键。大小由面积而定；名称、面积等写在 %1 里。</source>
        <translation>Drag it, or use the arrow keys. Its size follows from its area; name, area and the rest stand in %1.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>轻触一个园区，把它拖到合适的地方。拖动空处移动地图。位置是示意，面积按比例。</source>
        <translation>Tap a park and drag it where it should lie. Drag where nothing is to move the map. Places are schematic, areas to scale.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>这里只改它的位置：拖动，或按方向键。名称等写在 %1 里。</source>
        <translation>Only its position is changed here: drag it, or use the arrow keys. Its name and the rest stand in %1.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>在地图上轻触一下，放一个点。</source>
        <translation>Tap the map to set a point.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>沿线逐点轻触；再触最后一点结束。</source>
        <translation>Tap along the line, point by point; tap the last one again to end it.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>绕一圈逐点轻触；再触第一点结束。</source>
        <translation>Tap around the area, point by point; tap the first one again to end it.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>轻触一个地点来修改，或先选点、线、面来画新的。拖动空处移动地图。</source>
        <translation>Tap a place to change it, or choose point, line or area to draw a new one. Drag where nothing is to move the map.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>名称</source>
        <translation>Name (Chinese)</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>文字</source>
        <translation>Text (Chinese)</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>代号</source>
        <translation>Id, for doors</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>%n 个地点要改</source>
        <translation>
            <numerusform>%n place to mend</numerusform>
            <numerusform>%n places to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorRail</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>选择</source>
        <translation>Select</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>点</source>
        <translation>Point</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>线</source>
        <translation>Line</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>面</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>放回</source>
        <translation>Put back</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>放大</source>
        <translation>Closer</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>缩小</source>
        <translation>Farther</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>全图</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>EditorTies</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorTies.qml"/>
        <source>园区</source>
        <translation>Park</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorTies.qml"/>
        <source>企业</source>
        <translation>Firms</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorTies.qml"/>
        <source>依据</source>
        <translation>Facts</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorTies.qml"/>
        <source>查找</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>FigureCell</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FigureCell.qml"/>
        <source>：</source>
        <translation>: </translation>
    </message>
</context>
<context>
    <name>FiguresHead</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FiguresHead.qml"/>
        <source>数据一览</source>
        <translation>Figures</translation>
    </message>
</context>
<context>
    <name>FiguresKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FiguresKeys.qml"/>
        <source>上一幅</source>
        <translation>Previous</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FiguresKeys.qml"/>
        <source>下一幅</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>FirmCode</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmCode.qml"/>
        <source>扫码带走</source>
        <translation>Scan to keep</translation>
    </message>
</context>
<context>
    <name>FirmFoot</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmFoot.qml"/>
        <source>触手可及 · 按键全在这里</source>
        <translation>Within reach · all keys are here</translation>
    </message>
</context>
<context>
    <name>FirmKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmKeys.qml"/>
        <source>上一家：%1</source>
        <translation>Previous firm: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmKeys.qml"/>
        <source>下一家：%1</source>
        <translation>Next firm: %1</translation>
    </message>
</context>
<context>
    <name>FirmNameOnly</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmNameOnly.qml"/>
        <source>触手可及 · 按键全在这里</source>
        <translation>Within reach · all keys are here</translation>
    </message>
</context>
<context>
    <name>FirmSteps</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>数字</source>
        <translation>Figures</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>人物</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>照片</source>
        <translation>Photo</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>图示</source>
        <translation>Picture</translation>
    </message>
</context>
<context>
    <name>FirmWays</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmWays.qml"/>
        <source>关联</source>
        <translation>Ties</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmWays.qml"/>
        <source>与%1比</source>
        <translation>Compare with %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmWays.qml"/>
        <source>比一比</source>
        <translation>Compare</translation>
    </message>
</context>
<context>
    <name>FirmsPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>第 %1/%2 页</source>
        <translation>Page %1/%2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>还在翻名录，先列翻到的</source>
        <translation>Still looking; found so far</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>没有相符的，这些相近</source>
        <translation>No match; these come close</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>没有相符的，退格再试</source>
        <translation>No match; delete and try again</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>拼音首字母，逐个缩小</source>
        <translation>Type letters to narrow down</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>选出%1家，%2</source>
        <translation>%1 selected, %2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>见报%1家，%2</source>
        <translation>%1 in the report, %2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>按拼音排列</source>
        <translation>in alphabetical order</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>企业名录</source>
        <translation>Firms</translation>
    </message>
</context>
<context>
    <name>HomeKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>园区地图</source>
        <translation>Map</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>企业名录</source>
        <translation>Firms</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>数据一览</source>
        <translation>Figures</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>%1处园区</source>
        <translation>
            <numerusform>%1 park</numerusform>
            <numerusform>%1 parks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>%1家企业</source>
        <translation>
            <numerusform>%1 firm</numerusform>
            <numerusform>%1 firms</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>全省第 %1 名</source>
        <translation>%1 in Zhejiang</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>从头讲起</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>关于与出处</source>
        <translation>About and sources</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapCard.qml"/>
        <source>亩</source>
        <translation>mu</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapCard.qml"/>
        <source>亩（%1 公顷）</source>
        <translation>mu (%1 ha)</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapCard.qml"/>
        <source>约合%1个足球场</source>
        <translation>about %1 football pitches</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapCard.qml"/>
        <source>面积未载</source>
        <translation>Area not given</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/sources.py"/>
        <source>%1 亩 × 2,000 ÷ 3 平方米 ÷ 每个 %2 平方米 ≈ %3 个</source>
        <translation>%1 mu × 2,000 ÷ 3 m² ÷ %2 m² each = about %3</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/sources.py"/>
        <source>足球场</source>
        <translation>Football pitches</translation>
    </message>
</context>
<context>
    <name>MapDoors</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapDoors.qml"/>
        <source>看地图</source>
        <translation>See the map</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapDoors.qml"/>
        <source>看照片</source>
        <translation>See the photo</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapDoors.qml"/>
        <source>续读</source>
        <translation>Read on</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapDoors.qml"/>
        <source>续读园区说明</source>
        <translation>Read on about the park</translation>
    </message>
</context>
<context>
    <name>MapEditor</name>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>无法写入 %1：%2</source>
        <translation>Cannot write %1: %2</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>已读入文件里现在的地点；撤销即可回到自己画的</source>
        <translation>The file’s places are loaded; undo brings yours back</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>上次没有保存的改动已经找回；撤销即可放弃</source>
        <translation>What was not saved last time is back; undo drops it</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>还不能保存：请先改好标红的地点</source>
        <translation>Not saved yet: first mend the place in red</translation>
    </message>
</context>
<context>
    <name>MapFirms</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>看企业</source>
        <translation>See the firm</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>看%1</source>
        <translation>See %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>全部%1家</source>
        <translation>All %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>此处的其他企业</source>
        <translation>Other firms here</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>看园中全部%1家企业</source>
        <translation>See all %1 firms in the park</translation>
    </message>
</context>
<context>
    <name>MapKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapKeys.qml"/>
        <source>放大地图</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapKeys.qml"/>
        <source>缩小地图</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapKeys.qml"/>
        <source>全图</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>MapLabel</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLabel.qml"/>
        <location filename="../kiosk/bridge/parks.py"/>
        <source>亩</source>
        <translation>mu</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLegend.qml"/>
        <source>产业用地</source>
        <translation>Industry</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLegend.qml"/>
        <source>已清退</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLegend.qml"/>
        <source>面积未载</source>
        <translation>Area not given</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLegend.qml"/>
        <source>您在此</source>
        <translation>You are here</translation>
    </message>
</context>
<context>
    <name>MapNext</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapNext.qml"/>
        <source>下一图</source>
        <translation>Next map</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPage.qml"/>
        <source>园区地图</source>
        <translation>Map of parks</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPage.qml"/>
        <source>示意图 · 面积按比例</source>
        <translation>Schematic · areas to scale</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPage.qml"/>
        <source>图集</source>
        <translation>Maps</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPage.qml"/>
        <source>看其他地图</source>
        <translation>See other maps</translation>
    </message>
</context>
<context>
    <name>MapPark</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPark.qml"/>
        <source>在此</source>
        <translation>here</translation>
    </message>
</context>
<context>
    <name>MapPicture</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPicture.qml"/>
        <source>在此</source>
        <translation>here</translation>
    </message>
</context>
<context>
    <name>MapScale</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapScale.qml"/>
        <source>亩</source>
        <translation>mu</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapScale.qml"/>
        <source>万亩</source>
        <translation>mu</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapScale.qml"/>
        <source>米</source>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapScale.qml"/>
        <source>公里</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapScale.qml"/>
        <source>比例：方框 %1，横线 %2</source>
        <translation>Scale: the square is %1, the bar %2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapScale.qml"/>
        <source>比例：横线 %1</source>
        <translation>Scale: the bar is %1</translation>
    </message>
</context>
<context>
    <name>MapStrip</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapStrip.qml"/>
        <source>向左展开</source>
        <translation>Unroll to the left</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapStrip.qml"/>
        <source>向右展开</source>
        <translation>Unroll to the right</translation>
    </message>
</context>
<context>
    <name>MapThen</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapThen.qml"/>
        <source>昔</source>
        <translation>Then</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapThen.qml"/>
        <source>看昔：清退与更新之前</source>
        <translation>Then: before land was withdrawn and renewed</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapThen.qml"/>
        <source>今</source>
        <translation>Now</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapThen.qml"/>
        <source>看今：清退与更新之后</source>
        <translation>Now: after land was withdrawn and renewed</translation>
    </message>
</context>
<context>
    <name>MapTurn</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapTurn.qml"/>
        <source>上一处</source>
        <translation>Previous</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapTurn.qml"/>
        <source>下一处</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>MapsPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapsPage.qml"/>
        <source>%1 亩</source>
        <translation>%1 mu</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapsPage.qml"/>
        <source>约合%1个足球场</source>
        <translation>about %1 football pitches</translation>
    </message>
</context>
<context>
    <name>PanelKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>触手可及 · 按键全在这里</source>
        <translation>Within reach · all keys are here</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>上一幅</source>
        <translation>Previous</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>接着读</source>
        <translation>Read on</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>回首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>下一章</source>
        <translation>Next chapter</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>下一幅</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>上一章</source>
        <translation>Previous chapter</translation>
    </message>
</context>
<context>
    <name>PanelText</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelText.qml"/>
        <source>%1，</source>
        <translation>%1, </translation>
    </message>
</context>
<context>
    <name>Parcel</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Parcel.qml"/>
        <source>亩</source>
        <translation>mu</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Parcels.qml"/>
        <source>方框：1,000 亩</source>
        <translation>Square: 1,000 mu (67 ha)</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Photo.qml"/>
        <source>画面为示意 · 照片待补</source>
        <translation>Drawn in place · photo to come</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Photo.qml"/>
        <source>供图：%1</source>
        <translation>Photo: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Photo.qml"/>
        <source>照片由%1提供，待补</source>
        <translation>Photo from %1, to come</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Rail.qml"/>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Rail.qml"/>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Rail.qml"/>
        <source>出处</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Rail.qml"/>
        <source>辅助</source>
        <translation>Access</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>推算</source>
        <translation>Worked out</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>原文残缺</source>
        <translation>Source damaged</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>当事方自述</source>
        <translation>Own claim</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>报道所载</source>
        <translation>In the report</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>%1 行</source>
        <translation>
            <numerusform>line %1</numerusform>
            <numerusform>lines %1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>园区</source>
        <translation>Park</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>照片</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>本页出处</source>
        <translation>Sources of this page</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>《%1》
%2　记者 %3</source>
        <translation>“%1”
%2, by %3</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>前几条</source>
        <translation>Previous</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>后几条</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>数字都指回报纸上的一处；推算的写明，找不到的不写。</source>
        <translation>Each figure points to a place on the newspaper page. What is worked out says so; what is not found is left out.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>关上</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StaffCalendarPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffCalendarPage.qml"/>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffCalendarPage.qml"/>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffCalendarPage.qml"/>
        <source>上一个月</source>
        <translation>Month before</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffCalendarPage.qml"/>
        <source>下一个月</source>
        <translation>Month after</translation>
    </message>
</context>
<context>
    <name>StaffDates</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>1月</source>
        <translation>January</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>2月</source>
        <translation>February</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>3月</source>
        <translation>March</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>4月</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>5月</source>
        <translation>May</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>6月</source>
        <translation>June</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>7月</source>
        <translation>July</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>8月</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>9月</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>10月</source>
        <translation>October</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>11月</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>12月</source>
        <translation>December</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>闭馆</source>
        <translation>Closed</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>每周闭馆</source>
        <translation>Closed weekly</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>另定时间</source>
        <translation>Other hours</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>%1年%2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>%1%2日</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>%1，%2</source>
        <translation>%2, %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>全天开放</source>
        <translation>Open all day</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>StaffDay</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>照常：%1</source>
        <translation>As usual: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>%1到%2：%3</source>
        <translation>%1 to %2: %3</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>照常</source>
        <translation>As usual</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>%1照常</source>
        <translation>As usual on %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>%1闭馆</source>
        <translation>Closed on %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>%1另定时间</source>
        <translation>Other hours on %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>后一天也这样</source>
        <translation>Next day likewise</translation>
    </message>
</context>
<context>
    <name>StaffDots</name>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDots.qml"/>
        <source>已输入 %n 位</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffEdges</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>开门</source>
        <translation>Opens</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>休息从</source>
        <translation>Break from</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>休息到</source>
        <translation>Break to</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>关门</source>
        <translation>Closes</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1早开半小时</source>
        <translation>Open half an hour earlier on %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1早休息半小时</source>
        <translation>Begin the break half an hour earlier on %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1早休息完半小时</source>
        <translation>End the break half an hour earlier on %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1早关半小时</source>
        <translation>Close half an hour earlier on %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1晚开半小时</source>
        <translation>Open half an hour later on %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1晚休息半小时</source>
        <translation>Begin the break half an hour later on %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1晚休息完半小时</source>
        <translation>End the break half an hour later on %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1晚关半小时</source>
        <translation>Close half an hour later on %1</translation>
    </message>
</context>
<context>
    <name>StaffGate</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>输入密码</source>
        <translation>Enter the PIN</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>进入</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>给展厅员工</source>
        <translation>For the hall’s staff</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>还没有设密码</source>
        <translation>No PIN has been set yet</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>观众请按“回到展示”。忘了密码，在这台电脑的终端运行 kiosk pin，重新设一个。</source>
        <translation>Visitors, please press “Back to the exhibit”. If the PIN is forgotten, run kiosk pin in a terminal of this computer to set a new one.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>员工面板要用密码打开。在这台电脑的终端运行 kiosk pin，设一个 %1 到 %2 位的密码，再按住屏幕左上角五秒。</source>
        <translation>The staff panel opens with a PIN. Run kiosk pin in a terminal of this computer, set one of %1 to %2 digits, then hold the screen’s top left corner for five seconds.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>回到展示</source>
        <translation>Back to the exhibit</translation>
    </message>
</context>
<context>
    <name>StaffHolidays</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHolidays.qml"/>
        <source>时钟不可信，不知道今天是哪天：请校准</source>
        <translation>The clock is wrong, and what day it is not known: please set it</translation>
    </message>
</context>
<context>
    <name>StaffHours</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>开放时间</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>开门</source>
        <translation>Opens</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>关门</source>
        <translation>Closes</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1的午间休息</source>
        <translation>Break on %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>闭馆</source>
        <translation>Closed</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>开放</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1闭馆</source>
        <translation>Closed on %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1早开半小时</source>
        <translation>Open half an hour earlier on %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1晚开半小时</source>
        <translation>Open half an hour later on %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1早关半小时</source>
        <translation>Close half an hour earlier on %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1晚关半小时</source>
        <translation>Close half an hour later on %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>闭馆后画面变黑。要设午间休息，按星期几。</source>
        <translation>Outside these hours the screen is dark. For a break, press the day.</translation>
    </message>
</context>
<context>
    <name>StaffLanguages</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>语言</source>
        <translation>Languages</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>顺序就是屏幕底部语言键的顺序</source>
        <translation>The order is that of the keys at the foot of the screen</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>上移%1</source>
        <translation>Move up %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>提供</source>
        <translation>Offered</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>提供%1</source>
        <translation>Offer %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>开头用</source>
        <translation>Begin in it</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>开头用%1</source>
        <translation>Begin in %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>后几种语言</source>
        <translation>More languages</translation>
    </message>
</context>
<context>
    <name>StaffLive</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>在展内容</source>
        <translation>On show</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>从 %1 起</source>
        <translation>since %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>本厅的文件</source>
        <translation>the hall’s files</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>上一版</source>
        <translation>The version before</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>上次正常的那份</source>
        <translation>the last good copy</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>程序自带</source>
        <translation>as shipped</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>照片</source>
        <translation>Photographs</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>待补 %n 张</source>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>%n 张</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>语言</source>
        <translation>Languages</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>%n 种</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffOnceMore</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffOnceMore.qml"/>
        <source>确定</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffOnceMore.qml"/>
        <source>算了</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>StaffOverview</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffOverview.qml"/>
        <source>换上最新版</source>
        <translation>Show the newest again</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffOverview.qml"/>
        <source>上一版</source>
        <translation>The version before</translation>
    </message>
</context>
<context>
    <name>StaffPad</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>正在存</source>
        <translation>Being kept</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>正在核对</source>
        <translation>Checking</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>同样的数字，再输一遍</source>
        <translation>The same digits once more</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>太好猜了，请换一个</source>
        <translation>Too easily guessed: another one, please</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>两遍不一样，请从头输</source>
        <translation>The two differ; please begin anew</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>密码不对，%1 后再试</source>
        <translation>Wrong PIN; try again in %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>密码不对，请再试</source>
        <translation>Wrong PIN; please try again</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>%1 到 %2 位数字</source>
        <translation>%1 to %2 digits</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>退格</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPanel.qml"/>
        <source>管理</source>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>StaffPauseKey</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPauseKey.qml"/>
        <source>去掉午间休息</source>
        <translation>Remove the break</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPauseKey.qml"/>
        <source>加午间休息</source>
        <translation>Add a break</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>现在的密码</source>
        <translation>The present PIN</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>新密码，再输一遍</source>
        <translation>The new PIN once more</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>新密码</source>
        <translation>The new PIN</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>改密码</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码改好了，下次用新的</source>
        <translation>The PIN is changed: use the new one from now on</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码没有改，还是原来的：磁盘满了</source>
        <translation>The PIN is not changed, the old one holds: the disk is full</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码没有改，还是原来的：密码文件不让写</source>
        <translation>The PIN is not changed, the old one holds: its file may not be written</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码没有改，还是原来的：磁盘写不进去</source>
        <translation>The PIN is not changed, the old one holds: the disk cannot be written to</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码没有改，还是原来的；原因在“最近的问题”里</source>
        <translation>The PIN is not changed, the old one holds; see “Recent problems” for why</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>现在改密码</source>
        <translation>Change the PIN now</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>先输现在的密码，再把新密码输两遍。%1 到 %2 位数字，不能全都一样，也不能是连着的数。</source>
        <translation>First enter the present PIN, then the new one twice. It has %1 to %2 digits, not all alike and not in a row.</translation>
    </message>
</context>
<context>
    <name>StaffPower</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>重新启动展示</source>
        <translation>Restart the exhibit</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>退到桌面</source>
        <translation>Leave to the desktop</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>关机</source>
        <translation>Shut down</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>画面黑几秒，然后从头开始。</source>
        <translation>The screen is dark for some seconds, then all begins anew.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>展示停下来，露出系统的桌面或登录画面。要回来：在终端运行 kiosk run，装成服务的运行 systemctl start anji-kiosk，或者重新开机。</source>
        <translation>The exhibit ends; the system’s desktop or logon is seen. To bring it back: run kiosk run in a terminal; where it is a service, systemctl start anji-kiosk; or start the computer anew.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>先存好记录，再关电脑。要回来：按电脑的电源键。</source>
        <translation>The records are kept, then the computer is switched off. To bring it back: press the computer’s power key.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>重启与关机</source>
        <translation>Restart, shut down</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>再输一次密码，就照办</source>
        <translation>Enter the PIN once more, and it is done</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>正在照办</source>
        <translation>It is being done</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>每一样都要再输一次密码</source>
        <translation>Each wants the PIN once more</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>系统不许这里关机：请用电脑的电源键</source>
        <translation>The system does not allow it here: use the computer’s power key</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>这台电脑不能从这里关机：请用电源键</source>
        <translation>This computer cannot be switched off from here: use its power key</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>系统 30 秒没有回答：请用电脑的电源键</source>
        <translation>The system has not answered for 30 s: use the computer’s power key</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>没有看守进程，从这里做不到</source>
        <translation>Nothing supervises the exhibit, so it cannot be done from here</translation>
    </message>
</context>
<context>
    <name>StaffProblems</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>最近的问题</source>
        <translation>Recent problems</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>最新的在前，是程序自己的话</source>
        <translation>The newest first, in the program’s own words</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>没有问题</source>
        <translation>No problems</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>正在查看</source>
        <translation>Looking</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>更早的</source>
        <translation>Earlier ones</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>回到最新的</source>
        <translation>Back to the newest</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>亮度</source>
        <translation>Brightness</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>多久没人碰，就问一声</source>
        <translation>Quiet before it asks</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>问了以后等多久</source>
        <translation>Time to answer</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>手放着不动，算多久</source>
        <translation>How long a resting hand counts</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>画面的亮度；屏幕本身的亮度在屏幕上调</source>
        <translation>The picture’s; the panel’s own is set at the panel</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>字多的页面会再等，等到慢慢读完</source>
        <translation>Longer on pages with much to read</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>倒数完，回到开头</source>
        <translation>When it has counted down, all begins anew</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>过了这么久，就当是东西放在屏幕上</source>
        <translation>After that it is taken for a thing left there</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>%1 秒</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>亮度与等待</source>
        <translation>Light and waiting</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>减少：%1</source>
        <translation>Less: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>增加：%1</source>
        <translation>More: %1</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>概况</source>
        <translation>Overview</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>开放时间</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>休馆日</source>
        <translation>Closed days</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>语言</source>
        <translation>Languages</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>亮度与等待</source>
        <translation>Light and waiting</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>最近的问题</source>
        <translation>Recent problems</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改密码</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>重启与关机</source>
        <translation>Restart, shut down</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>撤销上一处改动</source>
        <translation>Undo the last change</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改动没有存下：磁盘满了</source>
        <translation>The change was not kept: the disk is full</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改动没有存下：设置文件不让写</source>
        <translation>The change was not kept: the settings file may not be written</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改动没有存下：磁盘写不进去</source>
        <translation>The change was not kept: the disk cannot be written to</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改动没有存下，原因在“最近的问题”里</source>
        <translation>The change was not kept; see “Recent problems”</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>回到展示</source>
        <translation>Back to the exhibit</translation>
    </message>
</context>
<context>
    <name>StaffToday</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>次有人来</source>
        <translation>
            <numerusform>visit</numerusform>
            <numerusform>visits</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>把记录存到 U 盘</source>
        <translation>Counts to a USB stick</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>正在写，请不要拔</source>
        <translation>Writing; leave the stick in</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>写好了，可以拔了：%1</source>
        <translation>Written, you may pull it out: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>没有找到 U 盘：插好，等几秒，再按一次</source>
        <translation>No stick found: put one in, wait some seconds, press again</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>U 盘满了</source>
        <translation>The stick is full</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>U 盘只读，写不进去：拨开写保护，或换一个</source>
        <translation>The stick is read-only: unlock it, or take another one</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>没有写成，U 盘拔掉了或坏了：再插一次，或换一个</source>
        <translation>Not written, the stick was pulled out or is broken: plug it in again, or take another one</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>没有写成；原因在“最近的问题”里</source>
        <translation>Not written; see “Recent problems”</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>半数停留 %1 秒以上</source>
        <translation>Half stayed %1 s or longer</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>半数停留 %1 分钟以上</source>
        <translation>Half stayed %1 min or longer</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>最常看：%1</source>
        <translation>Most seen: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>StaffTroubles</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>程序中断</source>
        <translation>crashed</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>画面停住</source>
        <translation>stood still</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>没有画面</source>
        <translation>no picture</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>员工要求</source>
        <translation>by the staff</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>用的是上次正常的展览；现在的文件有毛病</source>
        <translation>Shows the exhibit as it last ran well; the present files are faulty</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>安全模式：不用显卡，画面静止</source>
        <translation>Safe mode: without the graphics card, still pictures</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>磁盘快满了，只剩 %1 MB</source>
        <translation>The disk is nearly full: %1 MB are left</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>磁盘满了，只剩 %1 MB：请清理</source>
        <translation>The disk is full, %1 MB are left: please make room</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>磁盘写不进去：%1</source>
        <translation>The disk cannot be written to: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>没有在统计：%1</source>
        <translation>Nothing is counted: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>设置读不懂，已移到一旁：%1</source>
        <translation>Settings that could not be read were set aside: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>设置有误，没有采用：%1</source>
        <translation>A slip in the settings; they are not used: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>时钟不可信，现在是 %1：请校准</source>
        <translation>The clock cannot be trusted, it says %1: please set it</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>地图画了行政界线，却没有审图号，不能公开：%1</source>
        <translation>A map shows borders without a review number; it is not cleared for the public: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>今天中断 %1 次：请看“最近的问题”</source>
        <translation>Failed %1 times today: see “Recent problems”</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>机器</source>
        <translation>Machine</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>还有 %n 处</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>一切正常</source>
        <translation>All is well</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>正在查看</source>
        <translation>Looking</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>在开放时间里</source>
        <translation>within opening hours</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>先不按开放时间：时钟还在核对</source>
        <translation>hours not kept yet: the clock is being checked</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>在开放时间外</source>
        <translation>outside opening hours</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>开始运行</source>
        <translation>Running since</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>今天重新启动</source>
        <translation>Restarted today</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>%n 次</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>上一次</source>
        <translation>Last</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>磁盘还剩</source>
        <translation>Left on the disk</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>画面由谁来画</source>
        <translation>Drawn by</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>显卡</source>
        <translation>graphics card</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>处理器</source>
        <translation>processor</translation>
    </message>
</context>
<context>
    <name>StaffVersions</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>换上最新版</source>
        <translation>Show the newest again</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>换回上一版</source>
        <translation>Put the version before back</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>画面黑几秒，然后展出文件现在的样子。上一版仍留着。</source>
        <translation>The screen is dark for some seconds, then shows the files as they are now. The version before is kept.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>画面黑几秒，然后展出上一版，重启也不变，直到在这里换上最新版，或者展览的文件又改了再启动。两版都不会丢。</source>
        <translation>The screen is dark for some seconds, then shows the version before. It stays over restarts, until you show the newest again here, or the exhibit’s files have been changed anew and it is started. Neither is lost.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>展览的版本</source>
        <translation>Versions of the exhibit</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>再输一次密码，就照办</source>
        <translation>Enter the PIN once more, and it is done</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>正在照办</source>
        <translation>It is being done</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>好好地展出了五分钟的，才留作一版</source>
        <translation>A version is kept once it has run well for five minutes</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>没有换：磁盘写不进去</source>
        <translation>Not changed: nothing can be written to the disk</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>没有换：上一版不在了</source>
        <translation>Not changed: the version before is gone</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>没有看守进程，从这里做不到</source>
        <translation>Nothing supervises the exhibit, so it cannot be done from here</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>在展的是上一版</source>
        <translation>The version before is on show</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>在展</source>
        <translation>On show</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>从 %1 起</source>
        <translation>since %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>上一版</source>
        <translation>The version before</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>还没有</source>
        <translation>none yet</translation>
    </message>
</context>
<context>
    <name>StaffWeekday</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffWeekday.qml"/>
        <source>回到一周</source>
        <translation>Back to the week</translation>
    </message>
</context>
<context>
    <name>Stalks</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Stalks.qml"/>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/Stepper.qml"/>
        <source>第 %1 幅，共 %2 幅</source>
        <translation>Panel %1 of %2</translation>
    </message>
</context>
<context>
    <name>TiesIndustry</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesIndustry.qml"/>
        <source>%1家</source>
        <translation>Firms: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesIndustry.qml"/>
        <source>%1等%2家</source>
        <translation>%1 and others, %2 in all</translation>
    </message>
</context>
<context>
    <name>TiesKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>上一家</source>
        <translation>Previous firm</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>下一家</source>
        <translation>Next firm</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>换产业</source>
        <translation>Other industry</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>园区地图</source>
        <translation>Map of parks</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>下一组</source>
        <translation>Next group</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>续读</source>
        <translation>Read on</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>续读这些联系</source>
        <translation>Read on about these ties</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>看%1</source>
        <translation>See %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>看%1企业</source>
        <translation>See firms: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>看这家</source>
        <translation>See the firm</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>看企业</source>
        <translation>See firms</translation>
    </message>
</context>
<context>
    <name>TiesPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPage.qml"/>
        <source>谁与谁相连</source>
        <translation>Who is tied to whom</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPage.qml"/>
        <source>只画报道写明的联系</source>
        <translation>Only ties that the report states</translation>
    </message>
</context>
<context>
    <name>TiesPicture</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>%1，%2家</source>
        <translation>%1, firms: %2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>%1家</source>
        <translation>Firms: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>亩</source>
        <translation>mu</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>另%1个产业</source>
        <translation>%1 more industries</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>另%1处园区</source>
        <translation>%1 more parks</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>另%1组</source>
        <translation>%1 more groups</translation>
    </message>
</context>
<context>
    <name>TiesSentence</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>身在%1。</source>
        <translation>In the %1.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>%1见报%2家，这是其中一家。</source>
        <translation>%1: %2 firms in the report, and this is one of them.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>%1见报的只有这一家。</source>
        <translation>%1: this is the only firm in the report.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>按拼音分组，点一组，看其中的企业。</source>
        <translation>Grouped by pinyin. Touch a group to see its firms.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>见报%1家。</source>
        <translation>Firms in the report: %1.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>带子越宽，企业越多。点一个产业，看它的企业。</source>
        <translation>The wider the band, the more firms. Touch an industry to see its firms.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>点一家企业，看它与谁相连。</source>
        <translation>Touch a firm to see who it is tied to.</translation>
    </message>
</context>
<context>
    <name>VectorLegend</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>上为北</source>
        <translation>North is up</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>北</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>审图号：%1</source>
        <translation>Map review no.: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>审图号：待补</source>
        <translation>Map review no.: to come</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>兰勃特等角圆锥投影</source>
        <translation>Lambert conformal conic projection</translation>
    </message>
</context>
<context>
    <name>VectorPage</name>
    <message>
        <location filename="../kiosk/bridge/vector_map.py"/>
        <source>与%1相邻</source>
        <translation>Borders %1</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/vector_map.py"/>
        <source>%1在其中</source>
        <translation>%1 lies within it</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/vector_map.py"/>
        <source>%1、%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/vector_map.py"/>
        <source>距%1边界直线约 %2 公里</source>
        <translation>About %2 km from the border of %1 in a straight line</translation>
    </message>
</context>
<context>
    <name>VectorSteps</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorSteps.qml"/>
        <source>走近%1</source>
        <translation>Closer to %1</translation>
    </message>
</context>
</TS>
