<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- These texts are drafts and await a native reader's review. 这些译文是初稿，尚待以此为母语者审读。 -->
<TS version="2.1" language="zh_TW" sourcelanguage="zh_CN">
<context>
    <name>exhibit</name>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>zone</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>安吉經濟開發區</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>先减，再加，后乘</source>
        <extracomment>headline, attract[2].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>先減，再加，後乘</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>七山一水两分田之间，一座开发区
把二十年写成一道算式。</source>
        <extracomment>lead</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>七山一水兩分田之間，一座開發區
把二十年寫成一道算式。</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>要素做减法</source>
        <extracomment>inscription[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>要素做減法</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>经济做加法</source>
        <extracomment>inscription[2]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>經濟做加法</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>内驱力做乘法</source>
        <extracomment>inscription[3]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>內驅力做乘法</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>绿色家居</source>
        <extracomment>industries[green].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>綠色家居</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>光电半导体</source>
        <extracomment>industries[opto].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>光電半導體</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>生物医药</source>
        <extracomment>industries[bio].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>生物醫藥</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>一年，前进三十四位</source>
        <extracomment>figures_page.title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>一年，前進三十四位</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>2023 年起，全省 84 家开发区同场考评，其中国家级 16 家。</source>
        <extracomment>figures_page.lead</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>2023 年起，全省 84 家開發區同場考評，其中國家級 16 家。</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>一竿一区，越高越靠前</source>
        <extracomment>figures_page.caption</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>一竿一區，越高越靠前</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>关于与出处</source>
        <extracomment>about.title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>關於與出處</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>这个展项只讲一件事：安吉经济开发区怎样先减、再加、后乘。事实都取自一张报纸专版，话由我们重新来说。</source>
        <extracomment>about.paragraphs[1]</extracomment>
        <translation>這個展示只講一件事：安吉經濟開發區怎樣先減、再加、後乘。事實都取自一張報紙專版，話由我們重新來說。</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>专版题为《安吉开发区“三法”运笔，精绘高质量发展新卷》，2025 年刊出，日期未载，记者吴丹、胡国稳。个人与企业的自述，都写明是谁说的。</source>
        <extracomment>about.paragraphs[2]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>專版題為《安吉開發區「三法」運筆，精繪高質量發展新卷》，2025 年刊出，日期未載，記者吳丹、胡國穩。個人與企業的自述，都寫明是誰說的。</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>原文有几处残缺：一段讲绿色底色的话，清退地块的名单，创新药的数目和活动名单的开头。缺的留白，不补。</source>
        <extracomment>about.paragraphs[3]</extracomment>
        <translation>原文有幾處殘缺：一段講綠色底色的話，收回地塊的名單，創新藥的數目和活動名單的開頭。缺的留白，不補。</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>山水与图样由程序画成，画面为示意；园区图只有面积按比例。专版上的五张照片待开发区提供，到时换上。</source>
        <extracomment>about.paragraphs[4]</extracomment>
        <translation>山水與圖樣由程式畫成，畫面為示意；園區圖只有面積依比例。專版上的五張照片待開發區提供，到時換上。</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>字体取自 Noto Serif CJK、Noto Sans CJK 与 EB Garamond，依 SIL 开放字体许可证（OFL）使用；软件依 Apache-2.0 许可证开放。</source>
        <extracomment>about.paragraphs[5]</extracomment>
        <translation>字型取自 Noto Serif CJK、Noto Sans CJK 與 EB Garamond，依 SIL 開放字型授權條款（OFL）使用；軟體依 Apache-2.0 授權條款開放。</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>展项不联网，不拍摄，也不留存参观者的任何资料。</source>
        <extracomment>about.paragraphs[6]</extracomment>
        <translation>本展示不連網，不拍攝，也不留存參觀者的任何資料。</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>安吉开发区“三法”运笔，精绘高质量发展新卷</source>
        <extracomment>source.title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>安吉開發區「三法」運筆，精繪高質量發展新卷</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>“三特别”精神开拓新蓝海，深呼吸赛道跃迁新质极</source>
        <extracomment>source.heading</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>「三特別」精神開拓新藍海，深呼吸賽道躍遷新質極</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>吴丹</source>
        <extracomment>source.reporters[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>吳丹</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>胡国稳</source>
        <extracomment>source.reporters[2]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>胡國穩</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>2025 年报纸专版，日期未载</source>
        <extracomment>source.published</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>2025 年報紙專版，日期未載</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>source.photo_credit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>安吉經濟開發區</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>山水之间</source>
        <extracomment>ledger[Z01].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>山水之間</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>浙北安吉，“两山”理念的诞生地</source>
        <extracomment>ledger[Z01].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>浙北安吉，「兩山」理念的誕生地</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>三步算式</source>
        <extracomment>ledger[Z02].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>三步算式</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>要素减、经济加、内驱力乘</source>
        <extracomment>ledger[Z02].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>要素減、經濟加、內驅力乘</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>20 年</source>
        <extracomment>ledger[Z03].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>20 年</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>欠发达县到屡列浙江工业大县</source>
        <extracomment>ledger[Z03].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>欠發達縣到屢列浙江工業大縣</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>第 74、55、40 位</source>
        <extracomment>ledger[Z04].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>第 74、55、40 位</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>全国三项百强，2024 年</source>
        <extracomment>ledger[Z04].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全國三項百強，2024 年</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>过半</source>
        <extracomment>ledger[Z05].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>過半</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>县工业体量之中；年份未载</source>
        <extracomment>ledger[Z05].note</extracomment>
        <translation>縣工業規模之中；年份未載</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>3,400 多个</source>
        <extracomment>ledger[Z06].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>3,400 多個</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>全国园区数；“独一无二”是自述</source>
        <extracomment>ledger[Z06].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全國園區數；「獨一無二」是自述</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>宁缺</source>
        <extracomment>ledger[S01].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>寧缺</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>管委会副主任梁仁龙谈招商取舍</source>
        <extracomment>ledger[S01].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>管委會副主任梁仁龍談招商取捨</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>3,000 万美元</source>
        <extracomment>ledger[S02].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>3,000 萬美元</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>外资项目，非重点产业；年份未载</source>
        <extracomment>ledger[S02].note</extracomment>
        <translation>外資案，非重點產業；年份未載</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>略高的能耗</source>
        <extracomment>ledger[S03].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>略高的能耗</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>制造业项目未收；投资额存疑不载</source>
        <extracomment>ledger[S03].note</extracomment>
        <translation>製造業投資案未收；投資額存疑不載</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>可能几十个</source>
        <extracomment>ledger[S04].about</extracomment>
        <translation>可能幾十件</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>梁仁龙所说的一年否决数</source>
        <extracomment>ledger[S04].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>梁仁龍所說的一年否決數</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>0.13 吨标准煤</source>
        <extracomment>ledger[S05].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>0.13 噸標準煤</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>绿色家居能耗强度；分母未载</source>
        <extracomment>ledger[S05].note</extracomment>
        <translation>綠色家居能源密集度；分母未載</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>154 家</source>
        <extracomment>ledger[S06].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>154 家</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>近三年关停、收储、腾换的合计</source>
        <extracomment>ledger[S06].note</extracomment>
        <translation>近三年關閉、收購、置換的合計</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>近 1,500 亩</source>
        <extracomment>ledger[S07].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>近 1,500 畝</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>阳光、塘浦；原句残缺，年份未载</source>
        <extracomment>ledger[S07].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>陽光、塘浦；原句殘缺，年份未載</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>约 4,000 亩</source>
        <extracomment>ledger[S08].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>約 4,000 畝</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>范潭工业园整体更新；年份未载</source>
        <extracomment>ledger[S08].note</extracomment>
        <translation>范潭工業園整體更新；年份未載</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>隐藏账本</source>
        <extracomment>ledger[S09].about</extracomment>
        <translation>隱藏帳本</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两降两升，报道比作留白；无数值</source>
        <extracomment>ledger[S09].note</extracomment>
        <translation>兩降兩升，報導比作留白；無數值</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>无中生有</source>
        <extracomment>ledger[A01].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>無中生有</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>懂得选择，善做加法</source>
        <extracomment>ledger[A01].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>懂得選擇，善做加法</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两个新产业</source>
        <extracomment>ledger[A02].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>兩個新產業</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>生物医药、光电半导体，2022 年选定</source>
        <extracomment>ledger[A02].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>生物醫藥、光電半導體，2022 年選定</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两座专业园</source>
        <extracomment>ledger[A03].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>兩座專業園</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>4,500 亩与 4,000 亩；双河、孝源等</source>
        <extracomment>ledger[A03].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>4,500 畝與 4,000 畝；雙河、孝源等</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>几年前还没有</source>
        <extracomment>ledger[A04].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>幾年前還沒有</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>深江智能负责人刘钦洲的话</source>
        <extracomment>ledger[A04].note</extracomment>
        <translation>深江智能負責人劉欽洲的話</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>招商三版</source>
        <extracomment>ledger[A05].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>招商三版</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>梁仁龙所述；3.0 版 2025 年起试行</source>
        <extracomment>ledger[A05].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>梁仁龍所述；3.0 版 2025 年起試行</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>为何有 3.0</source>
        <extracomment>ledger[A06].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>為何有 3.0</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>梁仁龙所述：上市收紧，改走并购</source>
        <extracomment>ledger[A06].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>梁仁龍所述：上市收緊，改走併購</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>60 多个</source>
        <extracomment>ledger[A07].about</extracomment>
        <translation>60 多件</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>新引进生物医药项目；年份未载</source>
        <extracomment>ledger[A07].note</extracomment>
        <translation>新引進生物醫藥投資案；年份未載</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>高峰论坛</source>
        <extracomment>ledger[A08].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>高峰論壇</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>精准免疫治疗等活动；名单开头已佚</source>
        <extracomment>ledger[A08].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>精準免疫治療等活動；名單開頭已佚</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>一窗预受理</source>
        <extracomment>ledger[A09].about</extracomment>
        <translation>單一窗口預受理</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>省药监局与县共建，权限下放到县</source>
        <extracomment>ledger[A09].note</extracomment>
        <translation>省藥監局與縣共建，權限下放到縣</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>换道超车</source>
        <extracomment>ledger[A10].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>換道超車</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>梁仁龙谈传统产业与高科技产业</source>
        <extracomment>ledger[A10].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>梁仁龍談傳統產業與高科技產業</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>第 49 位，第 15 位</source>
        <extracomment>ledger[A11].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>第 49 位，第 15 位</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>2023 年与 2024 年，84 家同场；此前两年前五</source>
        <extracomment>ledger[A11].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>2023 年與 2024 年，84 家同場；此前兩年前五</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>加上的三样</source>
        <extracomment>ledger[A12].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>加上的三樣</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>创新浓度、人才热度、服务温度</source>
        <extracomment>ledger[A12].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>創新濃度、人才熱度、服務溫度</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>三五年后</source>
        <extracomment>ledger[M01].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>三五年後</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>懂得规律，勤做乘法；说的是将来</source>
        <extracomment>ledger[M01].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>懂得規律，勤做乘法；說的是將來</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>左邻右舍</source>
        <extracomment>ledger[M02].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>左鄰右舍</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>深江智能供适配器，已有多家合作</source>
        <extracomment>ledger[M02].note</extracomment>
        <translation>深江智能供轉接器，已有多家合作</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>千亿级，千万元</source>
        <extracomment>ledger[M03].about</extracomment>
        <translation>千億級，千萬人民幣</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>刘叙钿所说：未来规模，每月需求</source>
        <extracomment>ledger[M03].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>劉敘鈿所說：未來規模，每月需求</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>围着它建链</source>
        <extracomment>ledger[M04].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>圍著它建鏈</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>褚希的话；职务原文未载全</source>
        <extracomment>ledger[M04].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>褚希的話；職務原文未載全</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>永艺股份</source>
        <extracomment>ledger[firm-yongyi].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>永藝股份</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>可回收 90% 以上；年份未载</source>
        <extracomment>ledger[firm-yongyi].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>可回收 90% 以上；年份未載</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>深江智能</source>
        <extracomment>ledger[firm-shenjiang].about</extracomment>
        <translation>深江智能</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>2025 年上半年投产，4 条在产，6 条在装</source>
        <extracomment>ledger[firm-shenjiang].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>2025 年上半年投產，4 條在產，6 條在裝</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>马丁科瑞</source>
        <extracomment>ledger[firm-martin-kerui].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>馬丁科瑞</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>十余年自研，±25 到 ±3 微米</source>
        <extracomment>ledger[firm-martin-kerui].note</extracomment>
        <translation>十餘年自研，±25 到 ±3 微米</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>斯丹赛生物</source>
        <extracomment>ledger[firm-sidansai].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>斯丹賽生物</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>平台、期刊、期望，均属企业自述</source>
        <extracomment>ledger[firm-sidansai].note</extracomment>
        <translation>平台、期刊、期望，均屬企業自述</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>微远医疗</source>
        <extracomment>ledger[firm-weiyuan].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>微遠醫療</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>一日内逾 25,000 种；2025 年订单不断</source>
        <extracomment>ledger[firm-weiyuan].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>一日內逾 25,000 種；2025 年訂單不斷</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>盛禾生物</source>
        <extracomment>ledger[firm-shenghe].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>盛禾生物</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>只见其名，列在新引进企业之中</source>
        <extracomment>ledger[firm-shenghe].note, ledger[firm-keyi].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>只見其名，列在新引進企業之中</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>科弈药业</source>
        <extracomment>ledger[firm-keyi].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>科弈藥業</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>护童家具</source>
        <extracomment>ledger[firm-hutong].about</extracomment>
        <translation>護童家具</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>只见其名，在一张照片的说明里</source>
        <extracomment>ledger[firm-hutong].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>只見其名，在一張照片的說明裡</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>生命健康产业园</source>
        <extracomment>ledger[place-life-health].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>生命健康產業園</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>4,500 亩，双河、孝源等区块</source>
        <extracomment>ledger[place-life-health].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>4,500 畝，雙河、孝源等區塊</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>光电半导体园</source>
        <extracomment>ledger[place-opto].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>光電半導體園</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>4,000 亩，双河、孝源等区块</source>
        <extracomment>ledger[place-opto].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>4,000 畝，雙河、孝源等區塊</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>电子信息产业园</source>
        <extracomment>ledger[place-e-info].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>電子資訊產業園</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>深江智能所在；面积未载</source>
        <extracomment>ledger[place-e-info].note</extracomment>
        <translation>深江智能所在；面積未載</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>范潭工业园</source>
        <extracomment>ledger[place-fantan].about</extracomment>
        <translation>范潭工業園</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>约 4,000 亩，整体更新</source>
        <extracomment>ledger[place-fantan].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>約 4,000 畝，整體更新</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两山高新园</source>
        <extracomment>ledger[place-liangshan-korean].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>兩山高新園</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>全县首个韩资产业园，见照片说明</source>
        <extracomment>ledger[place-liangshan-korean].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全縣首個韓資產業園，見照片說明</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>阳光、塘浦</source>
        <extracomment>ledger[place-yangguang-tangpu].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>陽光、塘浦</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>近 1,500 亩，已清退；原句残缺</source>
        <extracomment>ledger[place-yangguang-tangpu].note</extracomment>
        <translation>近 1,500 畝，已收回；原句殘缺</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>双河、孝源</source>
        <extracomment>ledger[place-shuanghe-xiaoyuan].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>雙河、孝源</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两座专业园布局的区块</source>
        <extracomment>ledger[place-shuanghe-xiaoyuan].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>兩座專業園佈局的區塊</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片一</source>
        <extracomment>ledger[photo-P1].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>照片一</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>说明与署名照录；照片待补</source>
        <extracomment>ledger[photo-P1].note, ledger[photo-P2].note, ledger[photo-P3].note, ledger[photo-P4].note, ledger[photo-P5].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>說明與署名照錄；照片待補</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片二</source>
        <extracomment>ledger[photo-P2].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>照片二</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片三</source>
        <extracomment>ledger[photo-P3].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>照片三</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片四</source>
        <extracomment>ledger[photo-P4].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>照片四</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片五</source>
        <extracomment>ledger[photo-P5].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>照片五</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>绿色底色的下文</source>
        <extracomment>gaps[green-base].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>綠色底色的下文</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>文字断了，褚希的职务也在其中，不补</source>
        <extracomment>gaps[green-base].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>文字斷了，褚希的職務也在其中，不補</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>清退的地块</source>
        <extracomment>gaps[withdrawn-areas].about</extracomment>
        <translation>收回的地塊</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>名单在原文里断了，留白，不补</source>
        <extracomment>gaps[withdrawn-areas].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>名單在原文裡斷了，留白，不補</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>落地的创新药</source>
        <extracomment>gaps[drugs-and-events].about</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>落地的創新藥</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>数目在原文里断了，留白，不补</source>
        <extracomment>gaps[drugs-and-events].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>數目在原文裡斷了，留白，不補</translation>
    </message>
</context>
<context>
    <name>story/prologue/chapter</name>
    <message>
        <location filename="../assets/story/prologue/chapter.toml"/>
        <source>序</source>
        <extracomment>tag</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>序</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/chapter.toml"/>
        <source>山里的一道算式</source>
        <extracomment>name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>山裡的一道算式</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/chapter.toml"/>
        <source>七山一水两分田，二十年</source>
        <extracomment>line</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>七山一水兩分田，二十年</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/chapter.toml"/>
        <source>从山里说起</source>
        <extracomment>short_line</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>從山裡說起</translation>
    </message>
</context>
<context>
    <name>story/subtract/chapter</name>
    <message>
        <location filename="../assets/story/subtract/chapter.toml"/>
        <source>减法</source>
        <extracomment>tag</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>減法</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/chapter.toml"/>
        <source>要素做减法</source>
        <extracomment>name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>要素做減法</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/chapter.toml"/>
        <source>关停、收储、腾换 154 家</source>
        <extracomment>line</extracomment>
        <translation>關閉、收購、置換 154 家</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/chapter.toml"/>
        <source>减去 154 家</source>
        <extracomment>short_line</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>減去 154 家</translation>
    </message>
</context>
<context>
    <name>story/add/chapter</name>
    <message>
        <location filename="../assets/story/add/chapter.toml"/>
        <source>加法</source>
        <extracomment>tag</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>加法</translation>
    </message>
    <message>
        <location filename="../assets/story/add/chapter.toml"/>
        <source>经济做加法</source>
        <extracomment>name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>經濟做加法</translation>
    </message>
    <message>
        <location filename="../assets/story/add/chapter.toml"/>
        <source>两个新产业，自零而起</source>
        <extracomment>line</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>兩個新產業，自零而起</translation>
    </message>
    <message>
        <location filename="../assets/story/add/chapter.toml"/>
        <source>两个新产业</source>
        <extracomment>short_line</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>兩個新產業</translation>
    </message>
</context>
<context>
    <name>story/multiply/chapter</name>
    <message>
        <location filename="../assets/story/multiply/chapter.toml"/>
        <source>乘法</source>
        <extracomment>tag</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>乘法</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chapter.toml"/>
        <source>内驱力做乘法</source>
        <extracomment>name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>內驅力做乘法</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chapter.toml"/>
        <source>比邻成链，互为乘数</source>
        <extracomment>line</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>比鄰成鏈，互為乘數</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chapter.toml"/>
        <source>比邻成链</source>
        <extracomment>short_line</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>比鄰成鏈</translation>
    </message>
</context>
<context>
    <name>story/epilogue/chapter</name>
    <message>
        <location filename="../assets/story/epilogue/chapter.toml"/>
        <source>得数</source>
        <extracomment>tag</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>得數</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/chapter.toml"/>
        <source>减、加、乘之后</source>
        <extracomment>name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>減、加、乘之後</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/chapter.toml"/>
        <source>全省 84 家之中，第 15 位</source>
        <extracomment>line</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全省 84 家之中，第 15 位</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/chapter.toml"/>
        <source>第 15 位</source>
        <extracomment>short_line</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>第 15 位</translation>
    </message>
</context>
<context>
    <name>story/prologue/twenty-years</name>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>浙北群山间，“绿水青山就是金山银山”的理念从安吉出发。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>浙北群山間，「綠水青山就是金山銀山」的理念從安吉出發。</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>昔日欠发达县，屡次列入全省工业大县。</source>
        <extracomment>body[2]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>昔日欠發達縣，屢次列入全省工業大縣。</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>山里的一道算式</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>山裡的一道算式</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>七山</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>七山</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>一水</source>
        <extracomment>labels[2].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>一水</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>两分田</source>
        <extracomment>labels[3].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>兩分田</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>看安吉在哪里</source>
        <extracomment>door.label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看安吉在哪裡</translation>
    </message>
</context>
<context>
    <name>story/prologue/three-operators</name>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>先把要素减下来，再把经济加上去，最后让内驱力相乘：三步有先有后。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>先把要素減下來，再把經濟加上去，最後讓內驅力相乘：三步有先有後。</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>全国园区有 3,400 多个，开发区主要负责人称，这样的走法独此一家。</source>
        <extracomment>body[2]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全國園區有 3,400 多個，開發區主要負責人稱，這樣的走法獨此一家。</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>一条路，三步走</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>一條路，三步走</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>要素做减法</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>要素做減法</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>先减</source>
        <extracomment>labels[1].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>先減</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>经济做加法</source>
        <extracomment>labels[2].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>經濟做加法</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>再加</source>
        <extracomment>labels[2].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>再加</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>内驱力做乘法</source>
        <extracomment>labels[3].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>內驅力做乘法</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>后乘</source>
        <extracomment>labels[3].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>後乘</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>展长卷</source>
        <extracomment>door.label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>展長卷</translation>
    </message>
</context>
<context>
    <name>story/prologue/three-lists</name>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>2024 年，安吉县登上三张全国百强榜：比工业，比综合实力，也比绿色发展。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>2024 年，安吉縣登上三張全國百強榜：比工業，比綜合實力，也比綠色發展。</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>县里的工业体量，过半出自开发区。</source>
        <extracomment>body[2]</extracomment>
        <translation>縣裡的工業規模，過半出自開發區。</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>三张榜上的安吉</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>三張榜上的安吉</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>一榜一百位，标出安吉所在</source>
        <extracomment>caption</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>一榜一百位，標出安吉所在</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>全国工业百强县</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全國工業百強縣</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>2024 年</source>
        <extracomment>labels[1].note, labels[2].note, labels[3].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>2024 年</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>全国市县综合竞争实力百强</source>
        <extracomment>labels[2].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全國市縣綜合競爭實力百強</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>全国绿色发展百强县</source>
        <extracomment>labels[3].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全國綠色發展百強縣</translation>
    </message>
</context>
<context>
    <name>story/subtract/rather-none</name>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>分管招商的梁仁龙说，一年里推掉的项目，可能有几十个。</source>
        <extracomment>body[1]</extracomment>
        <translation>分管招商的梁仁龍說，一年裡推掉的投資案，可能有幾十件。</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>与其将就，不如先空着：懂得舍弃，才敢做减法。</source>
        <extracomment>body[2]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>與其將就，不如先空著：懂得捨棄，才敢做減法。</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>一年，推掉</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>一年，推掉</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>宁可一时没项目，也不将就</source>
        <extracomment>labels[1].text</extracomment>
        <translation>寧可一時沒案子，也不將就</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>梁仁龙，安吉开发区管委会副主任</source>
        <extracomment>labels[1].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>梁仁龍，安吉開發區管委會副主任</translation>
    </message>
</context>
<context>
    <name>story/subtract/turned-away</name>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>这笔外资样样达标，只因不在重点产业之内，没有收下。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>這筆外資樣樣達標，只因不在重點產業之內，沒有收下。</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>另一个制造业项目，能耗比门槛高出一点，也没有收下。</source>
        <extracomment>body[2]</extracomment>
        <translation>另一件製造業投資案，能耗比門檻高出一點，也沒有收下。</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>指标合格，也不收</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>指標合格，也不收</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>不是重点产业</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>不是重點產業</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>外资</source>
        <extracomment>labels[1].mark</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>外資</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>各项指标都合格</source>
        <extracomment>labels[1].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>各項指標都合格</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>能耗略高</source>
        <extracomment>labels[2].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>能耗略高</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>制造</source>
        <extracomment>labels[2].mark</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>製造</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>超出入园的门槛</source>
        <extracomment>labels[2].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>超出入園的門檻</translation>
    </message>
</context>
<context>
    <name>story/subtract/minus-154</name>
    <message>
        <location filename="../assets/story/subtract/minus-154.md"/>
        <source>耗能高或产出低的，或关停，或收储，或腾换。园区面积小了，能耗强度降了，总量与质效反而升了：像画里的留白。</source>
        <extracomment>body[1]</extracomment>
        <translation>耗能高或產出低的，或關閉，或收購，或置換。園區面積小了，能源密集度降了，總量、品質與效益反而升了：像畫裡的留白。</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/minus-154.md"/>
        <source>三年，减去</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>三年，減去</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/minus-154.md"/>
        <source>一横，一家企业</source>
        <extracomment>caption</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>一橫，一家企業</translation>
    </message>
</context>
<context>
    <name>story/subtract/land</name>
    <message>
        <location filename="../assets/story/subtract/land.md"/>
        <source>阳光、塘浦清退产业用地近 1,500 亩。</source>
        <extracomment>body[1]</extracomment>
        <translation>陽光、塘浦收回產業用地近 1,500 畝。</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/land.md"/>
        <source>范潭工业园约 4,000 亩，有数百家绿色家居企业；整体更新之后，承载新产业。</source>
        <extracomment>body[2]</extracomment>
        <translation>范潭工業園約 4,000 畝，有數百家綠色家居企業；整體更新之後，承載新產業。</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/land.md"/>
        <source>退一片，新一片</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>退一片，新一片</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/land.md"/>
        <source>两片按同一比例画出</source>
        <extracomment>caption</extracomment>
        <translation>兩片依同一比例畫出</translation>
    </message>
</context>
<context>
    <name>story/subtract/energy</name>
    <message>
        <location filename="../assets/story/subtract/energy.md"/>
        <source>绿色家居是这里的传统产业，能耗强度，报道写的是仅 0.13 吨标准煤。</source>
        <extracomment>body[1]</extracomment>
        <translation>綠色家居是這裡的傳統產業，能源密集度，報導寫的是僅 0.13 噸標準煤。</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/energy.md"/>
        <source>按什么来除，原文没有写，这里也不补。</source>
        <extracomment>body[2]</extracomment>
        <translation>用什麼來除，原文沒有寫，這裡也不補。</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/energy.md"/>
        <source>老行当的能耗</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>老行當的能耗</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/energy.md"/>
        <source>分母未载，不补</source>
        <extracomment>caption</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>分母未載，不補</translation>
    </message>
</context>
<context>
    <name>story/add/two-industries</name>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>2022 年，开发区选定生物医药与光电半导体，都从零做起。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>2022 年，開發區選定生物醫藥與光電半導體，都從零做起。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>深江智能负责人刘钦洲说，几年前，这里连一个专业的光电半导体园区都没有。</source>
        <extracomment>body[2]</extracomment>
        <translation>深江智能負責人劉欽洲說，幾年前，這裡連一個專業的光電半導體園區都沒有。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>两个新产业，
自零而起</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>兩個新產業，
自零而起</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>生物医药</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>生物醫藥</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>2022 年选定</source>
        <extracomment>labels[1].note, labels[2].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>2022 年選定</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>光电半导体</source>
        <extracomment>labels[2].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>光電半導體</translation>
    </message>
</context>
<context>
    <name>story/add/two-parks</name>
    <message>
        <location filename="../assets/story/add/two-parks.md"/>
        <source>双河、孝源等区块里，开发区建设两座专业园，留给新产业。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>雙河、孝源等區塊裡，開發區建設兩座專業園，留給新產業。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-parks.md"/>
        <source>生命健康产业园 4,500 亩，光电半导体产业专业园 4,000 亩。</source>
        <extracomment>body[2]</extracomment>
        <translation>生命健康產業園 4,500 畝，光電半導體產業專業園 4,000 畝。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-parks.md"/>
        <source>两座专业园</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>兩座專業園</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-parks.md"/>
        <source>两座园按同一比例画出</source>
        <extracomment>caption</extracomment>
        <translation>兩座園依同一比例畫出</translation>
    </message>
</context>
<context>
    <name>story/add/sixty-projects</name>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>专攻两样：创新生物药，创新医疗器械。</source>
        <extracomment>body[1]</extracomment>
        <translation>專攻兩樣：創新生物藥，創新醫療器材。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>新来的项目里，有斯丹赛生物、盛禾生物、科弈药业等。</source>
        <extracomment>body[2]</extracomment>
        <translation>新投資案裡，有斯丹賽生物、盛禾生物、科弈藥業等。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>落地了多少创新药，原文断在这里。</source>
        <extracomment>body[3]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>落地了多少創新藥，原文斷在這裡。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>生物医药，加上</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>生物醫藥，加上</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>一个加号一个项目，画了 60 个；实数还要多</source>
        <extracomment>caption</extracomment>
        <translation>一個加號一件投資案，畫了 60 個；實數還要多</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>生物医药四家</source>
        <extracomment>door.label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>生物醫藥四家</translation>
    </message>
</context>
<context>
    <name>story/add/three-versions</name>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>最早比土地和政策，后来用基金和股权。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>最早比土地和政策，後來用基金和股權。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>如今以并购引项目，更快，也更有把握。</source>
        <extracomment>body[2]</extracomment>
        <translation>如今以併購引進投資案，更快，也更穩。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>招商三版，
一版加一层</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>招商三版，
一版加一層</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>土地、政策</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>土地、政策</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>各地都曾用过</source>
        <extracomment>labels[1].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>各地都曾用過</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>基金＋股权</source>
        <extracomment>labels[2].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>基金＋股權</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>这几年的办法</source>
        <extracomment>labels[2].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>這幾年的辦法</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>资本化并购</source>
        <extracomment>labels[3].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>資本化併購</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>2025 年起试行</source>
        <extracomment>labels[3].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>2025 年起試行</translation>
    </message>
</context>
<context>
    <name>story/add/one-window</name>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>省药监局与县政府合建审评服务中心，部分权限放到县里。</source>
        <extracomment>body[1]</extracomment>
        <translation>省藥監局與縣政府合建審評服務中心，部分權限放到縣裡。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>精准免疫治疗高峰论坛等活动，请诺贝尔奖得主、院士与专家来到安吉。</source>
        <extracomment>body[2]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>精準免疫治療高峰論壇等活動，請諾貝爾獎得主、院士與專家來到安吉。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>家门口的一扇窗</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>家門口的一扇窗</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>省级审评审批，一窗预受理</source>
        <extracomment>caption</extracomment>
        <translation>省級審查核准，單一窗口預先受理</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>药品</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>藥品</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>医疗器械</source>
        <extracomment>labels[2].text</extracomment>
        <translation>醫療器材</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>化妆品</source>
        <extracomment>labels[3].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>化妝品</translation>
    </message>
</context>
<context>
    <name>story/add/what-is-added</name>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>创新更浓，人才更聚，服务更暖，加的是这三样。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>創新更濃，人才更聚，服務更暖，加的是這三樣。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>梁仁龙说，从前传统产业占一半以上，如今高科技产业换了一条道往前赶。</source>
        <extracomment>body[2]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>梁仁龍說，從前傳統產業佔一半以上，如今高科技產業換了一條道往前趕。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>加的是什么</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>加的是什麼</translation>
    </message>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>换道超车</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>換道超車</translation>
    </message>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>梁仁龙，安吉开发区管委会副主任</source>
        <extracomment>labels[1].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>梁仁龍，安吉開發區管委會副主任</translation>
    </message>
</context>
<context>
    <name>story/multiply/three-to-five-years</name>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>懂得产业生长的规律，才好勤做乘法。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>懂得產業生長的規律，才好勤做乘法。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>开发区的期许，是三到五年后影响及于全球；说的是将来，报道没有给数字。</source>
        <extracomment>body[2]</extracomment>
        <translation>開發區的期許，是三到五年後影響及於全球；說的是將來，報導沒有給數字。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>把眼光放到
三五年后</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>把眼光放到
三五年後</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>三五年后，产业具有全球影响力</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>三五年後，產業具有全球影響力</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>安吉开发区的期许</source>
        <extracomment>labels[1].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>安吉開發區的期許</translation>
    </message>
</context>
<context>
    <name>story/multiply/neighbours</name>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>深江智能做适配器，家居企业做按摩椅，同在一个开发区。</source>
        <extracomment>body[1]</extracomment>
        <translation>深江智能做轉接器，家居企業做按摩椅，同在一個開發區。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>供货快，路又短，已有数家合作。</source>
        <extracomment>body[2]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>供貨快，路又短，已有數家合作。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>左邻右舍，
互为乘数</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>左鄰右舍，
互為乘數</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>线数示意</source>
        <extracomment>caption</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>線數示意</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>适配器，深江智能</source>
        <extracomment>labels[1].text</extracomment>
        <translation>轉接器，深江智能</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>按摩椅，家居企业</source>
        <extracomment>labels[2].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>按摩椅，家居企業</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>深江智能与谁相连</source>
        <extracomment>door.label</extracomment>
        <translation>深江智能與誰相連</translation>
    </message>
</context>
<context>
    <name>story/multiply/world-chair</name>
    <message>
        <location filename="../assets/story/multiply/world-chair.md"/>
        <source>这是一句品牌口号。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>這是一句品牌口號。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/world-chair.md"/>
        <source>深江智能生产经理刘叙钿称，安吉绿色家居的规模，将来可达千亿级；这是他的预期，不是已有的产值。</source>
        <extracomment>body[2]</extracomment>
        <translation>深江智能生產經理劉敘鈿稱，安吉綠色家居的規模，將來可達千億級；這是他的預期，不是已有的產值。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/world-chair.md"/>
        <source>世界椅·安吉造</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>世界椅·安吉造</translation>
    </message>
</context>
<context>
    <name>story/multiply/hair</name>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>马丁科瑞做半导体封装设备。</source>
        <extracomment>body[1]</extracomment>
        <translation>馬丁科瑞做半導體封裝設備。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>十余年自研，装片精度由 ±25 微米收到 ±3 微米，约合发丝的十分之一。</source>
        <extracomment>body[2]</extracomment>
        <translation>十餘年自研，黏晶精度由 ±25 微米收至 ±3 微米，約合髮絲的十分之一。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>把精度收进
一根头发</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>把精度收進
一根頭髮</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>示意：发丝按精度带的十倍画出</source>
        <extracomment>caption</extracomment>
        <translation>示意：髮絲依精度帶的十倍畫出</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>精度收窄</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>精度收窄</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>一根头发的宽度</source>
        <extracomment>labels[2].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>一根頭髮的寬度</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>今</source>
        <extracomment>labels[3].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>今</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>看马丁科瑞</source>
        <extracomment>door.label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看馬丁科瑞</translation>
    </message>
</context>
<context>
    <name>story/multiply/chain</name>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>褚希说，围着马丁科瑞，开发区前端招材料，后端引服务。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>褚希說，圍著馬丁科瑞，開發區前端招材料，後端引服務。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>光电半导体的一条链，由此聚在一处，彼此配合。</source>
        <extracomment>body[2]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>光電半導體的一條鏈，由此聚在一處，彼此配合。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>围着它建链</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>圍著它建鏈</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>前端材料</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>前端材料</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>招引</source>
        <extracomment>labels[1].note, labels[3].note</extracomment>
        <translation>引進</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>马丁科瑞</source>
        <extracomment>labels[2].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>馬丁科瑞</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>封装设备</source>
        <extracomment>labels[2].note</extracomment>
        <translation>封裝設備</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>后端服务</source>
        <extracomment>labels[3].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>後端服務</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>谁与谁相连</source>
        <extracomment>door.label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>誰與誰相連</translation>
    </message>
</context>
<context>
    <name>story/multiply/time-and-place</name>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>企业称，CoupledCAR® 平台能让 T 细胞在选定的时间和位置激活，专攻实体瘤。</source>
        <extracomment>body[1]</extracomment>
        <translation>企業稱，CoupledCAR® 平台能讓 T 細胞在選定的時間和位置活化，專攻實體瘤。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>企业期望做成全球首个获批、用于结直肠癌的 CAR-T 产品。</source>
        <extracomment>body[2]</extracomment>
        <translation>企業期望做出全球首個獲准、用於大腸直腸癌的 CAR-T 產品。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>斯丹赛生物自述</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>斯丹賽生物自述</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>示意：此时此处，方才激活</source>
        <extracomment>caption</extracomment>
        <translation>示意：此時此處，方才活化</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>选定位置</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>選定位置</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>选定时间</source>
        <extracomment>labels[2].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>選定時間</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>时间 →</source>
        <extracomment>labels[3].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>時間 →</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>此时此处</source>
        <extracomment>labels[4].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>此時此處</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>看斯丹赛生物</source>
        <extracomment>door.label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看斯丹賽生物</translation>
    </message>
</context>
<context>
    <name>story/epilogue/hidden-ledger</name>
    <message>
        <location filename="../assets/story/epilogue/hidden-ledger.md"/>
        <source>报道里有一本“隐藏账本”：园区面积、能耗强度往下走，总量、质效往上走。</source>
        <extracomment>body[1]</extracomment>
        <translation>報導裡有一本「隱藏帳本」：園區面積、能源密集度往下走，總量、品質、效益往上走。</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/hidden-ledger.md"/>
        <source>减出来的空处，报道比作画里的留白。</source>
        <extracomment>body[2]</extracomment>
        <translation>減出來的空處，報導比作畫裡的留白。</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/hidden-ledger.md"/>
        <source>一本隐藏的账</source>
        <extracomment>title</extracomment>
        <translation>一本隱藏的帳</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/hidden-ledger.md"/>
        <source>画中空处，即是留白</source>
        <extracomment>caption</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>畫中空處，即是留白</translation>
    </message>
</context>
<context>
    <name>story/epilogue/over-half</name>
    <message>
        <location filename="../assets/story/epilogue/over-half.md"/>
        <source>全县的工业体量，一半以上来自开发区。</source>
        <extracomment>body[1]</extracomment>
        <translation>全縣的工業規模，一半以上來自開發區。</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/over-half.md"/>
        <source>是哪一年，比一半多出多少，报道未载。</source>
        <extracomment>body[2]</extracomment>
        <translation>是哪一年，比一半多出多少，報導未載。</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/over-half.md"/>
        <source>全县工业，这里占</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全縣工業，這裡佔</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/over-half.md"/>
        <source>只画过半，不画多少</source>
        <extracomment>caption</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>只畫過半，不畫多少</translation>
    </message>
</context>
<context>
    <name>story/epilogue/result</name>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>上一年，它还在第 49 位。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上一年，它還在第 49 位。</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>全县的工业体量，过半出自这里。</source>
        <extracomment>body[2]</extracomment>
        <translation>全縣的工業規模，過半出自這裡。</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>减、加、乘之后</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>減、加、乘之後</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>升降多少，报道未载</source>
        <extracomment>caption</extracomment>
        <translation>升降多少，報導未載</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>降了</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>降了</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>园区面积、能耗强度</source>
        <extracomment>labels[1].note</extracomment>
        <translation>園區面積、能源密集度</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>升了</source>
        <extracomment>labels[2].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>升了</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>总量、质效</source>
        <extracomment>labels[2].note</extracomment>
        <translation>總量、品質、效益</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>看数据</source>
        <extracomment>door.label</extracomment>
        <translation>看數據</translation>
    </message>
</context>
<context>
    <name>parks/life-health</name>
    <message>
        <location filename="../assets/parks/life-health.md"/>
        <source>在双河、孝源等区块。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>在雙河、孝源等區塊。</translation>
    </message>
    <message>
        <location filename="../assets/parks/life-health.md"/>
        <source>微远医疗已在园中。</source>
        <extracomment>body[2]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>微遠醫療已在園中。</translation>
    </message>
    <message>
        <location filename="../assets/parks/life-health.md"/>
        <source>生命健康产业园</source>
        <extracomment>name, label_lines[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>生命健康產業園</translation>
    </message>
    <message>
        <location filename="../assets/parks/life-health.md"/>
        <source>生命健康</source>
        <extracomment>short_name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>生命健康</translation>
    </message>
</context>
<context>
    <name>parks/opto</name>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>在双河、孝源等区块。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>在雙河、孝源等區塊。</translation>
    </message>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>专为光电半导体而建。</source>
        <extracomment>body[2]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>專為光電半導體而建。</translation>
    </message>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>光电半导体产业专业园</source>
        <extracomment>name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>光電半導體產業專業園</translation>
    </message>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>光电半导体</source>
        <extracomment>short_name, label_lines[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>光電半導體</translation>
    </message>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>产业专业园</source>
        <extracomment>label_lines[2]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>產業專業園</translation>
    </message>
</context>
<context>
    <name>parks/e-info</name>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>深江智能就在园中。</source>
        <extracomment>body[1]</extracomment>
        <translation>深江智能就在園中。</translation>
    </message>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>面积多少，报道未载。</source>
        <extracomment>body[2]</extracomment>
        <translation>面積多少，報導未載。</translation>
    </message>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>电子信息产业园</source>
        <extracomment>name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>電子資訊產業園</translation>
    </message>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>电子信息</source>
        <extracomment>short_name, label_lines[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>電子資訊</translation>
    </message>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>产业园</source>
        <extracomment>label_lines[2]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>產業園</translation>
    </message>
</context>
<context>
    <name>parks/fantan</name>
    <message>
        <location filename="../assets/parks/fantan.md"/>
        <source>数百家绿色家居企业。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>數百家綠色家居企業。</translation>
    </message>
    <message>
        <location filename="../assets/parks/fantan.md"/>
        <source>园区整体更新，成为新产业的平台。</source>
        <extracomment>body[2]</extracomment>
        <translation>園區整體更新，成為新產業的平台。</translation>
    </message>
    <message>
        <location filename="../assets/parks/fantan.md"/>
        <source>范潭工业园</source>
        <extracomment>name, label_lines[1]</extracomment>
        <translation>范潭工業園</translation>
    </message>
    <message>
        <location filename="../assets/parks/fantan.md"/>
        <source>范潭</source>
        <extracomment>short_name</extracomment>
        <translation>范潭</translation>
    </message>
    <message>
        <location filename="../assets/parks/fantan.md"/>
        <source>约</source>
        <extracomment>area_qualifier</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>約</translation>
    </message>
</context>
<context>
    <name>parks/liangshan-korean</name>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>全县首个韩资产业园。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全縣首個韓資產業園。</translation>
    </message>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>名字见于照片说明，面积未载。</source>
        <extracomment>body[2]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>名字見於照片說明，面積未載。</translation>
    </message>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>两山高新小微产业园</source>
        <extracomment>name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>兩山高新小微產業園</translation>
    </message>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>两山高新</source>
        <extracomment>short_name, label_lines[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>兩山高新</translation>
    </message>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>小微产业园</source>
        <extracomment>label_lines[2]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>小微產業園</translation>
    </message>
</context>
<context>
    <name>parks/yangguang-tangpu</name>
    <message>
        <location filename="../assets/parks/yangguang-tangpu.md"/>
        <source>产业用地，已经清退。</source>
        <extracomment>body[1]</extracomment>
        <translation>產業用地，已經收回。</translation>
    </message>
    <message>
        <location filename="../assets/parks/yangguang-tangpu.md"/>
        <source>原句残缺，只说到此。</source>
        <extracomment>body[2]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>原句殘缺，只說到此。</translation>
    </message>
    <message>
        <location filename="../assets/parks/yangguang-tangpu.md"/>
        <source>阳光、塘浦</source>
        <extracomment>name, short_name, label_lines[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>陽光、塘浦</translation>
    </message>
    <message>
        <location filename="../assets/parks/yangguang-tangpu.md"/>
        <source>近</source>
        <extracomment>area_qualifier</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>近</translation>
    </message>
</context>
<context>
    <name>parks/shuanghe-xiaoyuan</name>
    <message>
        <location filename="../assets/parks/shuanghe-xiaoyuan.md"/>
        <source>生命健康产业园 4,500 亩，光电半导体产业专业园 4,000 亩，都在这一带。</source>
        <extracomment>body[1]</extracomment>
        <translation>生命健康產業園 4,500 畝，光電半導體產業專業園 4,000 畝，都在這一帶。</translation>
    </message>
    <message>
        <location filename="../assets/parks/shuanghe-xiaoyuan.md"/>
        <source>双河、孝源</source>
        <extracomment>name, short_name, label_lines[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>雙河、孝源</translation>
    </message>
</context>
<context>
    <name>firms/hutong</name>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>名字见于一张照片的说明。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>名字見於一張照片的說明。</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>报道里，只留下它的名字。</source>
        <extracomment>body[2]</extracomment>
        <translation>報導裡，只留下它的名字。</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>其余的话，等企业自己来说。</source>
        <extracomment>body[3]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>其餘的話，等企業自己來說。</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>浙江安吉护童家具有限公司</source>
        <extracomment>name</extracomment>
        <translation>浙江安吉護童家具有限公司</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>护童家具</source>
        <extracomment>short_name</extracomment>
        <translation>護童家具</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>在册</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>在冊</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>永艺股份</source>
        <extracomment>doors[1].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>永藝股份</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>同业</source>
        <extracomment>doors[1].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>同業</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>绿色家居</source>
        <extracomment>doors[2].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>綠色家居</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>两家</source>
        <extracomment>doors[2].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>兩家</translation>
    </message>
</context>
<context>
    <name>firms/keyi</name>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>新引进的生物医药企业之一。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>新引進的生物醫藥企業之一。</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>报道里，只留下它的名字。</source>
        <extracomment>body[2]</extracomment>
        <translation>報導裡，只留下它的名字。</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>其余的话，等企业自己来说。</source>
        <extracomment>body[3]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>其餘的話，等企業自己來說。</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>科弈药业</source>
        <extracomment>name, short_name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>科弈藥業</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>在册</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>在冊</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>盛禾生物</source>
        <extracomment>doors[1].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>盛禾生物</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>同业</source>
        <extracomment>doors[1].note, doors[2].note, doors[3].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>同業</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>斯丹赛生物</source>
        <extracomment>doors[2].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>斯丹賽生物</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>微远医疗</source>
        <extracomment>doors[3].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>微遠醫療</translation>
    </message>
</context>
<context>
    <name>firms/martin-kerui</name>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>十余年自研，装片精度由 ±25 微米收到 ±3 微米，约合发丝的十分之一。此前，这门技术久在国外品牌手中。</source>
        <extracomment>body[1]</extracomment>
        <translation>十餘年自研，黏晶精度由 ±25 微米收至 ±3 微米，約合髮絲的十分之一。此前，這門技術久在國外品牌手中。</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>马丁科瑞半导体（浙江）有限公司</source>
        <extracomment>name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>馬丁科瑞半導體（浙江）有限公司</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>马丁科瑞</source>
        <extracomment>short_name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>馬丁科瑞</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>半导体封装设备</source>
        <extracomment>makes</extracomment>
        <translation>半導體封裝設備</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>精度收窄</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>精度收窄</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>一根头发的宽度</source>
        <extracomment>labels[2].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>一根頭髮的寬度</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>今</source>
        <extracomment>labels[3].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>今</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>示意：发丝按精度带的十倍画出</source>
        <extracomment>caption</extracomment>
        <translation>示意：髮絲依精度帶的十倍畫出</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>褚希</source>
        <extracomment>people[1].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>褚希</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>围着马丁科瑞，前端招材料，后端引服务，让光电半导体的链聚起来。</source>
        <extracomment>people[1].words</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>圍著馬丁科瑞，前端招材料，後端引服務，讓光電半導體的鏈聚起來。</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>深江智能</source>
        <extracomment>doors[1].label</extracomment>
        <translation>深江智能</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>光电半导体：两家</source>
        <extracomment>doors[2].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>光電半導體：兩家</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>乘法：围着它建链</source>
        <extracomment>doors[3].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>乘法：圍著它建鏈</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>褚希说，围着它，前端招材料，后端引服务。</source>
        <extracomment>ties[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>褚希說，圍著它，前端招材料，後端引服務。</translation>
    </message>
</context>
<context>
    <name>firms/shenjiang</name>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>浙江深江智能科技有限公司</source>
        <extracomment>name</extracomment>
        <translation>浙江深江智能科技有限公司</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>深江智能</source>
        <extracomment>short_name</extracomment>
        <translation>深江智能</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>智能座椅的适配器</source>
        <extracomment>makes</extracomment>
        <translation>智慧座椅的轉接器</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>一块线路板，不到</source>
        <extracomment>lead</extracomment>
        <translation>一塊電路板，不到</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>两块板之间，不到 10 秒</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>兩塊板之間，不到 10 秒</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>四条，满负荷</source>
        <extracomment>labels[2].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>四條，滿負荷</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>六条，正在安装</source>
        <extracomment>labels[3].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>六條，正在安裝</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>今</source>
        <extracomment>labels[4].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>今</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>刘叙钿</source>
        <extracomment>people[1].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>劉敘鈿</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>绿色家居将来可达千亿级，适配器一个月的需求在一千万元以上。</source>
        <extracomment>people[1].words</extracomment>
        <translation>綠色家居將來可達千億級，轉接器一個月的需求在一千萬人民幣以上。</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>生产经理</source>
        <extracomment>people[1].role</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>生產經理</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>刘钦洲</source>
        <extracomment>people[2].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>劉欽洲</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>几年前的开发区，专做光电半导体的园区，一个也没有。</source>
        <extracomment>people[2].words</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>幾年前的開發區，專做光電半導體的園區，一個也沒有。</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>企业负责人</source>
        <extracomment>people[2].role</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>企業負責人</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>电子信息产业园</source>
        <extracomment>doors[1].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>電子資訊產業園</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>绿色家居：按摩椅</source>
        <extracomment>doors[2].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>綠色家居：按摩椅</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>乘法：互为乘数</source>
        <extracomment>doors[3].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>乘法：互為乘數</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>为家居企业供适配器，已有多家合作。</source>
        <extracomment>ties[1].text</extracomment>
        <translation>為家居企業供轉接器，已有多家合作。</translation>
    </message>
</context>
<context>
    <name>firms/shenghe</name>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>新引进的生物医药企业之一。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>新引進的生物醫藥企業之一。</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>报道里，只留下它的名字。</source>
        <extracomment>body[2]</extracomment>
        <translation>報導裡，只留下它的名字。</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>其余的话，等企业自己来说。</source>
        <extracomment>body[3]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>其餘的話，等企業自己來說。</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>盛禾生物</source>
        <extracomment>name, short_name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>盛禾生物</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>在册</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>在冊</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>科弈药业</source>
        <extracomment>doors[1].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>科弈藥業</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>同业</source>
        <extracomment>doors[1].note, doors[2].note, doors[3].note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>同業</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>斯丹赛生物</source>
        <extracomment>doors[2].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>斯丹賽生物</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>微远医疗</source>
        <extracomment>doors[3].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>微遠醫療</translation>
    </message>
</context>
<context>
    <name>firms/sidansai</name>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>企业称，CoupledCAR® 是全球第一个能在时间和空间上调控 T 细胞激活的 CAR-T 平台，专攻实体瘤。</source>
        <extracomment>body[1]</extracomment>
        <translation>企業稱，CoupledCAR® 是全球第一個能在時間和空間上調控 T 細胞活化的 CAR-T 平台，專攻實體瘤。</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>斯丹赛生物技术集团有限公司</source>
        <extracomment>name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>斯丹賽生物技術集團有限公司</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>斯丹赛生物</source>
        <extracomment>short_name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>斯丹賽生物</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>CAR-T，企业称专攻实体瘤</source>
        <extracomment>makes</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>CAR-T，企業稱專攻實體瘤</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>选定位置</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>選定位置</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>选定时间</source>
        <extracomment>labels[2].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>選定時間</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>时间 →</source>
        <extracomment>labels[3].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>時間 →</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>此时此处</source>
        <extracomment>labels[4].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>此時此處</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>示意：此时此处，方才激活</source>
        <extracomment>caption</extracomment>
        <translation>示意：此時此處，方才活化</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>生物医药四家</source>
        <extracomment>doors[1].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>生物醫藥四家</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>审评服务中心</source>
        <extracomment>doors[2].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>審評服務中心</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>加法：六十多个项目</source>
        <extracomment>doors[3].label</extracomment>
        <translation>加法：六十多件投資案</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>三家并列，都是新引进的生物医药企业。</source>
        <extracomment>ties[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>三家並列，都是新引進的生物醫藥企業。</translation>
    </message>
</context>
<context>
    <name>firms/weiyuan</name>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>病原微生物，靠的是基因诊断。</source>
        <extracomment>body[1]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>病原微生物，靠的是基因診斷。</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>2025 年订单不断，面向医疗机构的快速分析系统仍在改进。</source>
        <extracomment>body[2]</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>2025 年訂單不斷，面向醫療機構的快速分析系統仍在改進。</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>微远医疗科技（湖州）有限公司</source>
        <extracomment>name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>微遠醫療科技（湖州）有限公司</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>微远医疗</source>
        <extracomment>short_name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>微遠醫療</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>基因诊断</source>
        <extracomment>makes</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>基因診斷</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>一日之内，辨认逾</source>
        <extracomment>lead</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>一日之內，辨認逾</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>0 时</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>0 時</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>24 时</source>
        <extracomment>labels[2].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>24 時</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>一日</source>
        <extracomment>labels[3].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>一日</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>一点一种，画了 25,000 点；能辨认的还要多</source>
        <extracomment>caption</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>一點一種，畫了 25,000 點；能辨認的還要多</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>生命健康产业园</source>
        <extracomment>doors[1].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>生命健康產業園</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>生物医药四家</source>
        <extracomment>doors[2].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>生物醫藥四家</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>加法：两个新产业</source>
        <extracomment>doors[3].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>加法：兩個新產業</translation>
    </message>
</context>
<context>
    <name>firms/yongyi</name>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>说的是原料与辅料。从设计、生产到使用，都想着绿色；光伏与储能还在添，为的是少排碳。</source>
        <extracomment>body[1]</extracomment>
        <translation>說的是原料與輔料。從設計、生產到使用，都想著綠色；太陽能發電與儲能還在添，為的是少排碳。</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>永艺股份</source>
        <extracomment>name, short_name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>永藝股份</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>椅子</source>
        <extracomment>makes</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>椅子</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>全国第一家上市的椅业企业</source>
        <extracomment>tagline</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全國第一家上市的椅業企業</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>一把椅子，可回收逾</source>
        <extracomment>lead</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>一把椅子，可回收逾</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>设计</source>
        <extracomment>labels[1].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>設計</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>生产</source>
        <extracomment>labels[2].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>生產</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>使用</source>
        <extracomment>labels[3].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>今</source>
        <extracomment>labels[4].text</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>今</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>线下占全椅面积
九成，图为示意</source>
        <extracomment>caption</extracomment>
        <translation>線以下佔全椅面積
九成，圖為示意</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>绿色家居两家</source>
        <extracomment>doors[1].label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>綠色家居兩家</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>护童家具</source>
        <extracomment>doors[2].label</extracomment>
        <translation>護童家具</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>乘法：深江智能的适配器</source>
        <extracomment>doors[3].label</extracomment>
        <translation>乘法：深江智能的轉接器</translation>
    </message>
</context>
<context>
    <name>figures/adapter-demand</name>
    <message>
        <location filename="../assets/figures/adapter-demand.toml"/>
        <source>适配器月需求</source>
        <extracomment>label</extracomment>
        <translation>轉接器月需求</translation>
    </message>
    <message>
        <location filename="../assets/figures/adapter-demand.toml"/>
        <source>万元</source>
        <extracomment>unit</extracomment>
        <translation>萬人民幣</translation>
    </message>
    <message>
        <location filename="../assets/figures/adapter-demand.toml"/>
        <source>过</source>
        <extracomment>qualifier</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>過</translation>
    </message>
    <message>
        <location filename="../assets/figures/adapter-demand.toml"/>
        <source>企业称</source>
        <extracomment>speaker</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>企業稱</translation>
    </message>
</context>
<context>
    <name>figures/bio-projects</name>
    <message>
        <location filename="../assets/figures/bio-projects.toml"/>
        <source>新引进
生物医药项目</source>
        <extracomment>label</extracomment>
        <translation>新引進
生物醫藥投資案</translation>
    </message>
    <message>
        <location filename="../assets/figures/bio-projects.toml"/>
        <source>多个</source>
        <extracomment>unit</extracomment>
        <translation>多件</translation>
    </message>
</context>
<context>
    <name>figures/county-share</name>
    <message>
        <location filename="../assets/figures/county-share.toml"/>
        <source>过半</source>
        <extracomment>value</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>過半</translation>
    </message>
    <message>
        <location filename="../assets/figures/county-share.toml"/>
        <source>全县工业体量
出自开发区</source>
        <extracomment>label</extracomment>
        <translation>全縣工業規模
出自開發區</translation>
    </message>
</context>
<context>
    <name>figures/energy-intensity</name>
    <message>
        <location filename="../assets/figures/energy-intensity.toml"/>
        <source>绿色家居能耗强度</source>
        <extracomment>label</extracomment>
        <translation>綠色家居能源密集度</translation>
    </message>
    <message>
        <location filename="../assets/figures/energy-intensity.toml"/>
        <source>吨标准煤</source>
        <extracomment>unit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>噸標準煤</translation>
    </message>
</context>
<context>
    <name>figures/firms-removed</name>
    <message>
        <location filename="../assets/figures/firms-removed.toml"/>
        <source>关停、收储、腾换</source>
        <extracomment>label</extracomment>
        <translation>關閉、收購、置換</translation>
    </message>
    <message>
        <location filename="../assets/figures/firms-removed.toml"/>
        <source>家</source>
        <extracomment>unit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>家</translation>
    </message>
    <message>
        <location filename="../assets/figures/firms-removed.toml"/>
        <source>近三年</source>
        <extracomment>period</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>近三年</translation>
    </message>
</context>
<context>
    <name>figures/foreign-project</name>
    <message>
        <location filename="../assets/figures/foreign-project.toml"/>
        <source>未收下的外资项目</source>
        <extracomment>label</extracomment>
        <translation>未收下的外資案</translation>
    </message>
    <message>
        <location filename="../assets/figures/foreign-project.toml"/>
        <source>万美元</source>
        <extracomment>unit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>萬美元</translation>
    </message>
</context>
<context>
    <name>figures/furnishing-scale</name>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>千亿</source>
        <extracomment>value</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>千億</translation>
    </message>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>绿色家居未来规模</source>
        <extracomment>label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>綠色家居未來規模</translation>
    </message>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>级</source>
        <extracomment>unit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>級</translation>
    </message>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>可达</source>
        <extracomment>qualifier</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>可達</translation>
    </message>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>刘叙钿称</source>
        <extracomment>speaker</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>劉敘鈿稱</translation>
    </message>
</context>
<context>
    <name>figures/land-withdrawn</name>
    <message>
        <location filename="../assets/figures/land-withdrawn.toml"/>
        <source>清退的产业用地</source>
        <extracomment>label</extracomment>
        <translation>收回的產業用地</translation>
    </message>
    <message>
        <location filename="../assets/figures/land-withdrawn.toml"/>
        <source>亩</source>
        <extracomment>unit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>畝</translation>
    </message>
    <message>
        <location filename="../assets/figures/land-withdrawn.toml"/>
        <source>近</source>
        <extracomment>qualifier</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>近</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-accuracy</name>
    <message>
        <location filename="../assets/figures/martin-kerui-accuracy.toml"/>
        <source>装片精度</source>
        <extracomment>label</extracomment>
        <translation>黏晶精度</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-parts</name>
    <message>
        <location filename="../assets/figures/martin-kerui-parts.toml"/>
        <source>零部件国产化率</source>
        <extracomment>label</extracomment>
        <translation>零組件國產化率</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-researchers</name>
    <message>
        <location filename="../assets/figures/martin-kerui-researchers.toml"/>
        <source>近半</source>
        <extracomment>value</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>近半</translation>
    </message>
    <message>
        <location filename="../assets/figures/martin-kerui-researchers.toml"/>
        <source>研发人员</source>
        <extracomment>label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>研發人員</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-spending</name>
    <message>
        <location filename="../assets/figures/martin-kerui-spending.toml"/>
        <source>年销售收入投入研发</source>
        <extracomment>label</extracomment>
        <translation>年營收投入研發</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-team</name>
    <message>
        <location filename="../assets/figures/martin-kerui-team.toml"/>
        <source>团队</source>
        <extracomment>label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>團隊</translation>
    </message>
    <message>
        <location filename="../assets/figures/martin-kerui-team.toml"/>
        <source>人</source>
        <extracomment>unit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>人</translation>
    </message>
</context>
<context>
    <name>figures/projects-declined</name>
    <message>
        <location filename="../assets/figures/projects-declined.toml"/>
        <source>几十</source>
        <extracomment>value</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>幾十</translation>
    </message>
    <message>
        <location filename="../assets/figures/projects-declined.toml"/>
        <source>一年否决的项目</source>
        <extracomment>label</extracomment>
        <translation>一年否決的投資案</translation>
    </message>
    <message>
        <location filename="../assets/figures/projects-declined.toml"/>
        <source>个</source>
        <extracomment>unit</extracomment>
        <translation>件</translation>
    </message>
    <message>
        <location filename="../assets/figures/projects-declined.toml"/>
        <source>可能</source>
        <extracomment>qualifier</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>可能</translation>
    </message>
    <message>
        <location filename="../assets/figures/projects-declined.toml"/>
        <source>梁仁龙称</source>
        <extracomment>speaker</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>梁仁龍稱</translation>
    </message>
</context>
<context>
    <name>figures/rank-2023</name>
    <message>
        <location filename="../assets/figures/rank-2023.toml"/>
        <source>全省 84 家之中</source>
        <extracomment>label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全省 84 家之中</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-2023.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>位</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-2023.toml"/>
        <source>2023 年</source>
        <extracomment>period</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>2023 年</translation>
    </message>
</context>
<context>
    <name>figures/rank-2024</name>
    <message>
        <location filename="../assets/figures/rank-2024.toml"/>
        <source>全省 84 家之中</source>
        <extracomment>label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全省 84 家之中</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-2024.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>位</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-2024.toml"/>
        <source>2024 年</source>
        <extracomment>period</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>2024 年</translation>
    </message>
</context>
<context>
    <name>figures/rank-advance</name>
    <message>
        <location filename="../assets/figures/rank-advance.toml"/>
        <source>前进三十四位</source>
        <extracomment>label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>前進三十四位</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-advance.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>位</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-advance.toml"/>
        <source>2023 年到 2024 年</source>
        <extracomment>period</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>2023 年到 2024 年</translation>
    </message>
</context>
<context>
    <name>figures/rank-green</name>
    <message>
        <location filename="../assets/figures/rank-green.toml"/>
        <source>全国绿色发展
百强县</source>
        <extracomment>label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全國綠色發展
百強縣</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-green.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>位</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-green.toml"/>
        <source>2024 年</source>
        <extracomment>period</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>2024 年</translation>
    </message>
</context>
<context>
    <name>figures/rank-industry</name>
    <message>
        <location filename="../assets/figures/rank-industry.toml"/>
        <source>全国工业
百强县</source>
        <extracomment>label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全國工業
百強縣</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-industry.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>位</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-industry.toml"/>
        <source>2024 年</source>
        <extracomment>period</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>2024 年</translation>
    </message>
</context>
<context>
    <name>figures/rank-strength</name>
    <message>
        <location filename="../assets/figures/rank-strength.toml"/>
        <source>全国市县综合
竞争实力百强</source>
        <extracomment>label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全國市縣綜合
競爭實力百強</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-strength.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>位</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-strength.toml"/>
        <source>2024 年</source>
        <extracomment>period</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>2024 年</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-board</name>
    <message>
        <location filename="../assets/figures/shenjiang-board.toml"/>
        <source>一块线路板</source>
        <extracomment>label</extracomment>
        <translation>一塊電路板</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-board.toml"/>
        <source>秒</source>
        <extracomment>unit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-line-cost</name>
    <message>
        <location filename="../assets/figures/shenjiang-line-cost.toml"/>
        <source>平均每条线投入</source>
        <extracomment>label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>平均每條線投入</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-line-cost.toml"/>
        <source>万元</source>
        <extracomment>unit</extracomment>
        <translation>萬人民幣</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-lines-coming</name>
    <message>
        <location filename="../assets/figures/shenjiang-lines-coming.toml"/>
        <source>生产线正在安装</source>
        <extracomment>label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>生產線正在安裝</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-lines-coming.toml"/>
        <source>条</source>
        <extracomment>unit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>條</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-lines-running</name>
    <message>
        <location filename="../assets/figures/shenjiang-lines-running.toml"/>
        <source>生产线满负荷</source>
        <extracomment>label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>生產線滿負荷</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-lines-running.toml"/>
        <source>条</source>
        <extracomment>unit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>條</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-start</name>
    <message>
        <location filename="../assets/figures/shenjiang-start.toml"/>
        <source>上半年投产</source>
        <extracomment>label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上半年投產</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-start.toml"/>
        <source>年</source>
        <extracomment>unit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>figures/sidansai-chain</name>
    <message>
        <location filename="../assets/figures/sidansai-chain.toml"/>
        <source>全链条</source>
        <extracomment>value</extracomment>
        <translation>全流程</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-chain.toml"/>
        <source>从基础研究到临床</source>
        <extracomment>label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>從基礎研究到臨床</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-chain.toml"/>
        <source>企业自述</source>
        <extracomment>speaker</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>企業自述</translation>
    </message>
</context>
<context>
    <name>figures/sidansai-hope</name>
    <message>
        <location filename="../assets/figures/sidansai-hope.toml"/>
        <source>结直肠癌</source>
        <extracomment>value</extracomment>
        <translation>大腸直腸癌</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-hope.toml"/>
        <source>全球首个
获批的 CAR-T 产品</source>
        <extracomment>label</extracomment>
        <translation>全球首個
獲准的 CAR-T 產品</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-hope.toml"/>
        <source>企业期望</source>
        <extracomment>speaker</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>企業期望</translation>
    </message>
</context>
<context>
    <name>figures/sidansai-journal</name>
    <message>
        <location filename="../assets/figures/sidansai-journal.toml"/>
        <source>临床数据在此刊出</source>
        <extracomment>label</extracomment>
        <translation>臨床數據在此刊出</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-journal.toml"/>
        <source>企业自述</source>
        <extracomment>speaker</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>企業自述</translation>
    </message>
</context>
<context>
    <name>figures/top-five</name>
    <message>
        <location filename="../assets/figures/top-five.toml"/>
        <source>前五</source>
        <extracomment>value</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>前五</translation>
    </message>
    <message>
        <location filename="../assets/figures/top-five.toml"/>
        <source>全省综合发展考评</source>
        <extracomment>label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全省綜合發展考評</translation>
    </message>
    <message>
        <location filename="../assets/figures/top-five.toml"/>
        <source>2021 与 2022 年</source>
        <extracomment>period</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>2021 與 2022 年</translation>
    </message>
</context>
<context>
    <name>figures/two-mountains-years</name>
    <message>
        <location filename="../assets/figures/two-mountains-years.toml"/>
        <source>“两山”理念的实践</source>
        <extracomment>label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>「兩山」理念的實踐</translation>
    </message>
    <message>
        <location filename="../assets/figures/two-mountains-years.toml"/>
        <source>年</source>
        <extracomment>unit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>figures/weiyuan-pathogens</name>
    <message>
        <location filename="../assets/figures/weiyuan-pathogens.toml"/>
        <source>病原微生物</source>
        <extracomment>label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>病原微生物</translation>
    </message>
    <message>
        <location filename="../assets/figures/weiyuan-pathogens.toml"/>
        <source>种</source>
        <extracomment>unit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>種</translation>
    </message>
</context>
<context>
    <name>figures/yongyi-recyclable</name>
    <message>
        <location filename="../assets/figures/yongyi-recyclable.toml"/>
        <source>可回收的原料与辅料</source>
        <extracomment>label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>可回收的原料與輔料</translation>
    </message>
</context>
<context>
    <name>photos/P1</name>
    <message>
        <location filename="../assets/photos/P1.toml"/>
        <source>电子信息产业园区块</source>
        <extracomment>caption</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>電子資訊產業園區塊</translation>
    </message>
    <message>
        <location filename="../assets/photos/P1.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>安吉經濟開發區</translation>
    </message>
</context>
<context>
    <name>photos/P2</name>
    <message>
        <location filename="../assets/photos/P2.toml"/>
        <source>斯丹赛生物技术集团有限公司研发人员进行研发</source>
        <extracomment>caption</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>斯丹賽生物技術集團有限公司研發人員進行研發</translation>
    </message>
    <message>
        <location filename="../assets/photos/P2.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>安吉經濟開發區</translation>
    </message>
</context>
<context>
    <name>photos/P3</name>
    <message>
        <location filename="../assets/photos/P3.toml"/>
        <source>两山高新小微产业园暨全县首个韩资产业园</source>
        <extracomment>caption</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>兩山高新小微產業園暨全縣首個韓資產業園</translation>
    </message>
    <message>
        <location filename="../assets/photos/P3.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>安吉經濟開發區</translation>
    </message>
</context>
<context>
    <name>photos/P4</name>
    <message>
        <location filename="../assets/photos/P4.toml"/>
        <source>浙江安吉护童家具有限公司</source>
        <extracomment>caption</extracomment>
        <translation>浙江安吉護童家具有限公司</translation>
    </message>
    <message>
        <location filename="../assets/photos/P4.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>安吉經濟開發區</translation>
    </message>
</context>
<context>
    <name>photos/P5</name>
    <message>
        <location filename="../assets/photos/P5.toml"/>
        <source>云瞰开发区</source>
        <extracomment>caption</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>雲瞰開發區</translation>
    </message>
    <message>
        <location filename="../assets/photos/P5.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>安吉經濟開發區</translation>
    </message>
</context>
<context>
    <name>maps/locator</name>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>安吉在哪里</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>安吉在哪裡</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>由大到小，步步走近</source>
        <extracomment>note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>由大到小，步步走近</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>安吉</source>
        <extracomment>names[anji].name, steps[4].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>安吉</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>浙江</source>
        <extracomment>names[zhejiang].name, steps[2].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>浙江</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>江苏</source>
        <extracomment>names[jiangsu].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>江蘇</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>安徽</source>
        <extracomment>names[anhui].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>安徽</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>上海</source>
        <extracomment>names[shanghai].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上海</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>太湖</source>
        <extracomment>names[taihu].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>太湖</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>湖州</source>
        <extracomment>names[huzhou].name, steps[3].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>湖州</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>杭州</source>
        <extracomment>names[hangzhou].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>杭州</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>嘉兴</source>
        <extracomment>names[jiaxing].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>嘉興</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>宁波</source>
        <extracomment>names[ningbo].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>寧波</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>绍兴</source>
        <extracomment>names[shaoxing].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>紹興</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>金华</source>
        <extracomment>names[jinhua].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>金華</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>衢州</source>
        <extracomment>names[quzhou].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>衢州</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>台州</source>
        <extracomment>names[taizhou].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>台州</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>丽水</source>
        <extracomment>names[lishui].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>麗水</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>温州</source>
        <extracomment>names[wenzhou].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>溫州</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>舟山</source>
        <extracomment>names[zhoushan].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>舟山</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>长兴</source>
        <extracomment>names[changxing].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>長興</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>吴兴</source>
        <extracomment>names[wuxing].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>吳興</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>德清</source>
        <extracomment>names[deqing].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>德清</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>南浔</source>
        <extracomment>names[nanxun].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>南潯</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>余杭</source>
        <extracomment>names[yuhang].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>餘杭</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>临安</source>
        <extracomment>names[linan].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>臨安</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>广德</source>
        <extracomment>names[guangde].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>廣德</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>宁国</source>
        <extracomment>names[ningguo].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>寧國</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>长三角</source>
        <extracomment>steps[1].name</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>長三角</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>边界：天地图（已简化）
水面：GSHHG</source>
        <extracomment>sources</extracomment>
        <translation>邊界：天地圖（已簡化）
水面：GSHHG</translation>
    </message>
</context>
<context>
    <name>maps/scroll</name>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>开发区长卷</source>
        <extracomment>title</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>開發區長卷</translation>
    </message>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>自右向左展开；画面为示意，不表方位</source>
        <extracomment>note</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>自右向左展開；畫面為示意，不表方位</translation>
    </message>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>看减法</source>
        <extracomment>places[yangguang-tangpu].door.label, places[fantan].door.label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看減法</translation>
    </message>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>看加法</source>
        <extracomment>places[shuanghe-xiaoyuan].door.label, places[opto].door.label, places[life-health].door.label, places[e-info].door.label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看加法</translation>
    </message>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>看安吉在哪里</source>
        <extracomment>places[liangshan-korean].door.label</extracomment>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看安吉在哪裡</translation>
    </message>
</context>
<context>
    <name>AboutKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AboutKeys.qml"/>
        <source>上一段</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上一段</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AboutKeys.qml"/>
        <source>第 %1 段，共 %2 段</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>第 %1 段，共 %2 段</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AboutKeys.qml"/>
        <source>从头读</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>從頭讀</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AboutKeys.qml"/>
        <source>接着读</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>接著讀</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>字号</source>
        <translation>字級</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>标准</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>標準</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>大</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>大</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>最大</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>最大</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>对比</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>對比</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>柔和</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>柔和</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>高对比</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>高對比</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>按键位置</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>按鍵位置</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>常规</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>常規</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>触手可及</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>觸手可及</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>画面</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>畫面</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>流动</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>流動</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>静止</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>靜止</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>语言</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>单语</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>單語</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>中外对照</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>中外對照</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>辅助</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>輔助</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>一按就变；您离开后，自动复原</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>一按就變；您離開後，自動復原</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>恢复原样</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>恢復原樣</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>完成</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>还在看吗？</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>還在看嗎？</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>字号、对比也一并复原</source>
        <translation>字級、對比也一併復原</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>秒后回到开头</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>秒後回到開頭</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>继续看</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>繼續看</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>回到开头</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>回到開頭</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>碰别处任何地方，也算继续看。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>碰別處任何地方，也算繼續看。</translation>
    </message>
</context>
<context>
    <name>AttractInvitation</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AttractInvitation.qml"/>
        <source>触</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>觸</translation>
    </message>
</context>
<context>
    <name>CompareAspects</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareAspects.qml"/>
        <source>做什么</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>做什麼</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareAspects.qml"/>
        <source>园区</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>園區</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareAspects.qml"/>
        <source>数字</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>數字</translation>
    </message>
</context>
<context>
    <name>CompareKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>%1换成%2</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1換成%2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>从名录选</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>從名錄選</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>从名录选，换下%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>從名錄選，換下%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>看%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>看企业</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看企業</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareLine.qml"/>
        <source>%1：%2</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareLine.qml"/>
        <source>%1，%2</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareLine.qml"/>
        <source>报道未载</source>
        <translation>報導未載</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/ComparePage.qml"/>
        <source>比</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>比</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/ComparePage.qml"/>
        <source>触手可及 · 按键全在这里</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>觸手可及 · 按鍵全在這裡</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/ComparePage.qml"/>
        <source>接着看</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>接著看</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/ComparePage.qml"/>
        <source>从头看</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>從頭看</translation>
    </message>
</context>
<context>
    <name>DirectoryCandidates</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryCandidates.qml"/>
        <source>选字 %1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>選字 %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryCandidates.qml"/>
        <source>后几个字</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>後幾個字</translation>
    </message>
</context>
<context>
    <name>DirectoryChip</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryChip.qml"/>
        <source>去掉%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>去掉%1</translation>
    </message>
</context>
<context>
    <name>DirectoryChoices</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryChoices.qml"/>
        <source>还有%1个</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>還有%1個</translation>
    </message>
</context>
<context>
    <name>DirectoryField</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryField.qml"/>
        <source>余%1家</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>餘%1家</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryField.qml"/>
        <source>没有</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>沒有</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryField.qml"/>
        <source>%1家里，%2</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1家裡，%2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryField.qml"/>
        <source>已键入 %1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>已鍵入 %1</translation>
    </message>
</context>
<context>
    <name>DirectoryFilters</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryFilters.qml"/>
        <source>全部</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryFilters.qml"/>
        <source>谁与谁相连</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>誰與誰相連</translation>
    </message>
</context>
<context>
    <name>DirectoryFocus</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryFocus.qml"/>
        <source>换一家</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>換一家</translation>
    </message>
</context>
<context>
    <name>DirectoryInput</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryInput.qml"/>
        <source>退格</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>退格</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryInput.qml"/>
        <source>清空</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>DirectoryLetter</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryLetter.qml"/>
        <source>键入 %1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>鍵入 %1</translation>
    </message>
</context>
<context>
    <name>DirectoryLetters</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryLetters.qml"/>
        <source>后几个字母</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>後幾個字母</translation>
    </message>
</context>
<context>
    <name>DirectoryReach</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryReach.qml"/>
        <source>字母 %1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>字母 %1</translation>
    </message>
</context>
<context>
    <name>DirectorySee</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectorySee.qml"/>
        <source>看%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectorySee.qml"/>
        <source>看这家企业</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看這家企業</translation>
    </message>
</context>
<context>
    <name>DirectorySlot</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectorySlot.qml"/>
        <source>园区</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>園區</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectorySlot.qml"/>
        <source>产业</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>產業</translation>
    </message>
</context>
<context>
    <name>DirectoryTurn</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryTurn.qml"/>
        <source>上一页</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上一頁</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryTurn.qml"/>
        <source>下一页</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>下一頁</translation>
    </message>
</context>
<context>
    <name>EditorAsk</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>有改动还没有保存。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>有改動還沒有儲存。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>文件刚才被别人改过，没有写入。可以读入文件里现在的地点（自己画的用撤销找回，再保存就以自己的为准），或者先继续画。</source>
        <translation>檔案剛才被別人改過，沒有寫入。可以讀入檔案裡現在的地點（自己畫的用復原找回，再儲存就以自己的為準），或者先繼續畫。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>保存并离开</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>儲存並離開</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>读入文件</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>讀入檔案</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>不保存，离开</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>不儲存，離開</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>继续画</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>繼續畫</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>%1（竖屏）</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1（豎屏）</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>有改动，还没有保存</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>有改動，還沒有儲存</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>拖动它，或按方向键。大小由面积而定；名称、面积等写在 %1 里。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>拖動它，或按方向鍵。大小由面積而定；名稱、面積等寫在 %1 裡。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>轻触一个园区，把它拖到合适的地方。拖动空处移动地图。位置是示意，面积按比例。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>輕觸一個園區，把它拖到合適的地方。拖動空處移動地圖。位置是示意，面積按比例。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>这里只改它的位置：拖动，或按方向键。名称等写在 %1 里。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>這裡只改它的位置：拖動，或按方向鍵。名稱等寫在 %1 裡。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>在地图上轻触一下，放一个点。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>在地圖上輕觸一下，放一個點。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>沿线逐点轻触；再触最后一点结束。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>沿線逐點輕觸；再觸最後一點結束。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>绕一圈逐点轻触；再触第一点结束。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>繞一圈逐點輕觸；再觸第一點結束。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>轻触一个地点来修改，或先选点、线、面来画新的。拖动空处移动地图。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>輕觸一個地點來修改，或先選點、線、面來畫新的。拖動空處移動地圖。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>名称</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>名稱</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>文字</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>代号</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>代號</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>%n 个地点要改</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>
            <numerusform>%n 個地點要改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorRail</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>选择</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>選擇</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>点</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>點</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>线</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>線</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>面</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>面</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>放回</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>放回</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>删除</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>刪除</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>放大</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>缩小</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>縮小</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>全图</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全圖</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>撤销</source>
        <translation>復原</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>重做</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>保存</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>EditorTies</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorTies.qml"/>
        <source>园区</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>園區</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorTies.qml"/>
        <source>企业</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>企業</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorTies.qml"/>
        <source>依据</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>依據</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorTies.qml"/>
        <source>查找</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>FigureCell</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FigureCell.qml"/>
        <source>：</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>：</translation>
    </message>
</context>
<context>
    <name>FiguresHead</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FiguresHead.qml"/>
        <source>数据一览</source>
        <translation>數據一覽</translation>
    </message>
</context>
<context>
    <name>FiguresKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FiguresKeys.qml"/>
        <source>上一幅</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上一幅</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FiguresKeys.qml"/>
        <source>下一幅</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>下一幅</translation>
    </message>
</context>
<context>
    <name>FirmCode</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmCode.qml"/>
        <source>扫码带走</source>
        <translation>掃描帶走</translation>
    </message>
</context>
<context>
    <name>FirmFoot</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmFoot.qml"/>
        <source>触手可及 · 按键全在这里</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>觸手可及 · 按鍵全在這裡</translation>
    </message>
</context>
<context>
    <name>FirmKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmKeys.qml"/>
        <source>上一家：%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上一家：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmKeys.qml"/>
        <source>下一家：%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>下一家：%1</translation>
    </message>
</context>
<context>
    <name>FirmNameOnly</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmNameOnly.qml"/>
        <source>触手可及 · 按键全在这里</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>觸手可及 · 按鍵全在這裡</translation>
    </message>
</context>
<context>
    <name>FirmSteps</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>正文</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>正文</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>数字</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>數字</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>人物</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>人物</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>照片</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>照片</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>图示</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>圖示</translation>
    </message>
</context>
<context>
    <name>FirmWays</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmWays.qml"/>
        <source>关联</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>關聯</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmWays.qml"/>
        <source>与%1比</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>與%1比</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmWays.qml"/>
        <source>比一比</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>比一比</translation>
    </message>
</context>
<context>
    <name>FirmsPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>第 %1/%2 页</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>第 %1/%2 頁</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>还在翻名录，先列翻到的</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>還在翻名錄，先列翻到的</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>没有相符的，这些相近</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>沒有相符的，這些相近</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>没有相符的，退格再试</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>沒有相符的，退格再試</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>拼音首字母，逐个缩小</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>拼音首字母，逐個縮小</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>选出%1家，%2</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>選出%1家，%2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>见报%1家，%2</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>見報%1家，%2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>按拼音排列</source>
        <translation>依拼音排列</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>企业名录</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>企業名錄</translation>
    </message>
</context>
<context>
    <name>HomeKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>园区地图</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>園區地圖</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>企业名录</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>企業名錄</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>数据一览</source>
        <translation>數據一覽</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>%1处园区</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>
            <numerusform>%1處園區</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>%1家企业</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>
            <numerusform>%1家企業</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>全省第 %1 名</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全省第 %1 名</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>从头讲起</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>從頭講起</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>关于与出处</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>關於與出處</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapCard.qml"/>
        <source>亩</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>畝</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapCard.qml"/>
        <source>亩（%1 公顷）</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>畝（%1 公頃）</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapCard.qml"/>
        <source>约合%1个足球场</source>
        <translation>約合%1座足球場</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapCard.qml"/>
        <source>面积未载</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>面積未載</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/sources.py"/>
        <source>%1 亩 × 2,000 ÷ 3 平方米 ÷ 每个 %2 平方米 ≈ %3 个</source>
        <translation>%1 畝 × 2,000 ÷ 3 平方公尺 ÷ 每座 %2 平方公尺 ≈ %3 座</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/sources.py"/>
        <source>足球场</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>足球場</translation>
    </message>
</context>
<context>
    <name>MapDoors</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapDoors.qml"/>
        <source>看地图</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看地圖</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapDoors.qml"/>
        <source>看照片</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看照片</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapDoors.qml"/>
        <source>续读</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>續讀</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapDoors.qml"/>
        <source>续读园区说明</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>續讀園區說明</translation>
    </message>
</context>
<context>
    <name>MapEditor</name>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>无法写入 %1：%2</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>已保存</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>已儲存</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>已读入文件里现在的地点；撤销即可回到自己画的</source>
        <translation>已讀入檔案裡現在的地點；復原即可回到自己畫的</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>上次没有保存的改动已经找回；撤销即可放弃</source>
        <translation>上次沒有儲存的改動已經找回；復原即可放棄</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>还不能保存：请先改好标红的地点</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>還不能儲存：請先改好標紅的地點</translation>
    </message>
</context>
<context>
    <name>MapFirms</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>看企业</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看企業</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>看%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>全部%1家</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全部%1家</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>此处的其他企业</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>此處的其他企業</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>看园中全部%1家企业</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看園中全部%1家企業</translation>
    </message>
</context>
<context>
    <name>MapKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapKeys.qml"/>
        <source>放大地图</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>放大地圖</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapKeys.qml"/>
        <source>缩小地图</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>縮小地圖</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapKeys.qml"/>
        <source>全图</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全圖</translation>
    </message>
</context>
<context>
    <name>MapLabel</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLabel.qml"/>
        <location filename="../kiosk/bridge/parks.py"/>
        <source>亩</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>畝</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLegend.qml"/>
        <source>产业用地</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>產業用地</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLegend.qml"/>
        <source>已清退</source>
        <translation>已收回</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLegend.qml"/>
        <source>面积未载</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>面積未載</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLegend.qml"/>
        <source>您在此</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>您在此</translation>
    </message>
</context>
<context>
    <name>MapNext</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapNext.qml"/>
        <source>下一图</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>下一圖</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPage.qml"/>
        <source>园区地图</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>園區地圖</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPage.qml"/>
        <source>示意图 · 面积按比例</source>
        <translation>示意圖 · 面積依比例</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPage.qml"/>
        <source>图集</source>
        <translation>圖集</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPage.qml"/>
        <source>看其他地图</source>
        <translation>看其他地圖</translation>
    </message>
</context>
<context>
    <name>MapPark</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPark.qml"/>
        <source>在此</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>在此</translation>
    </message>
</context>
<context>
    <name>MapPicture</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPicture.qml"/>
        <source>在此</source>
        <translation>在此</translation>
    </message>
</context>
<context>
    <name>MapScale</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapScale.qml"/>
        <source>亩</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>畝</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapScale.qml"/>
        <source>万亩</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>萬畝</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapScale.qml"/>
        <source>米</source>
        <translation>公尺</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapScale.qml"/>
        <source>公里</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>公里</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapScale.qml"/>
        <source>比例：方框 %1，横线 %2</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>比例：方框 %1，橫線 %2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapScale.qml"/>
        <source>比例：横线 %1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>比例：橫線 %1</translation>
    </message>
</context>
<context>
    <name>MapStrip</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapStrip.qml"/>
        <source>向左展开</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>向左展開</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapStrip.qml"/>
        <source>向右展开</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>向右展開</translation>
    </message>
</context>
<context>
    <name>MapThen</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapThen.qml"/>
        <source>昔</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>昔</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapThen.qml"/>
        <source>看昔：清退与更新之前</source>
        <translation>看昔：收回與更新之前</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapThen.qml"/>
        <source>今</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>今</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapThen.qml"/>
        <source>看今：清退与更新之后</source>
        <translation>看今：收回與更新之後</translation>
    </message>
</context>
<context>
    <name>MapTurn</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapTurn.qml"/>
        <source>上一处</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上一處</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapTurn.qml"/>
        <source>下一处</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>下一處</translation>
    </message>
</context>
<context>
    <name>MapsPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapsPage.qml"/>
        <source>%1 亩</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1 畝</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapsPage.qml"/>
        <source>约合%1个足球场</source>
        <translation>約合%1座足球場</translation>
    </message>
</context>
<context>
    <name>PanelKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>触手可及 · 按键全在这里</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>觸手可及 · 按鍵全在這裡</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>上一幅</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上一幅</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>接着读</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>接著讀</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>回首页</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>回首頁</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>下一章</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>下一章</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>下一幅</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>下一幅</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>上一章</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上一章</translation>
    </message>
</context>
<context>
    <name>PanelText</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelText.qml"/>
        <source>%1，</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1，</translation>
    </message>
</context>
<context>
    <name>Parcel</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Parcel.qml"/>
        <source>亩</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>畝</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Parcels.qml"/>
        <source>方框：1,000 亩</source>
        <translation>方框：1,000 畝</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Photo.qml"/>
        <source>画面为示意 · 照片待补</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>畫面為示意 · 照片待補</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Photo.qml"/>
        <source>供图：%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>供圖：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Photo.qml"/>
        <source>照片由%1提供，待补</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>照片由%1提供，待補</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Rail.qml"/>
        <source>首页</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>首頁</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Rail.qml"/>
        <source>返回</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Rail.qml"/>
        <source>出处</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>出處</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Rail.qml"/>
        <source>辅助</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>輔助</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>推算</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>推算</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>原文残缺</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>原文殘缺</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>当事方自述</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>當事方自述</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>报道所载</source>
        <translation>報導所載</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>%1 行</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>企业</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>企業</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>园区</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>園區</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>照片</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>本页出处</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>本頁出處</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>《%1》
%2　记者 %3</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>《%1》
%2　記者 %3</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>、</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>前几条</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>前幾條</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>后几条</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>後幾條</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>数字都指回报纸上的一处；推算的写明，找不到的不写。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>數字都指回報紙上的一處；推算的寫明，找不到的不寫。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>关上</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>關上</translation>
    </message>
</context>
<context>
    <name>StaffCalendarPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffCalendarPage.qml"/>
        <source>今天</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffCalendarPage.qml"/>
        <source>，</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>，</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffCalendarPage.qml"/>
        <source>上一个月</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上一個月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffCalendarPage.qml"/>
        <source>下一个月</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>下一個月</translation>
    </message>
</context>
<context>
    <name>StaffDates</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周一</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>週一</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周二</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>週二</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周三</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>週三</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周四</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>週四</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周五</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>週五</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周六</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>週六</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周日</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>週日</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>一</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>一</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>二</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>二</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>三</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>三</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>四</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>四</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>五</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>五</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>六</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>六</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>日</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>日</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>1月</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>1月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>2月</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>2月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>3月</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>3月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>4月</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>4月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>5月</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>5月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>6月</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>6月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>7月</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>7月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>8月</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>8月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>9月</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>9月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>10月</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>10月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>11月</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>11月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>12月</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>12月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>闭馆</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>閉館</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>每周闭馆</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>每週閉館</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>另定时间</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>另定時間</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>%1年%2</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1年%2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>%1%2日</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1%2日</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>%1，%2</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>全天开放</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>全天開放</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>、</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>StaffDay</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>照常：%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>照常：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>%1到%2：%3</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1到%2：%3</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>照常</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>照常</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>%1照常</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1照常</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>%1闭馆</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1閉館</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>%1另定时间</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1另定時間</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>后一天也这样</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>後一天也這樣</translation>
    </message>
</context>
<context>
    <name>StaffDots</name>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDots.qml"/>
        <source>已输入 %n 位</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>
            <numerusform>已輸入 %n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffEdges</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>开门</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>開門</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>休息从</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>休息從</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>休息到</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>休息到</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>关门</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>關門</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1早开半小时</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1早開半小時</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1早休息半小时</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1早休息半小時</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1早休息完半小时</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1早休息完半小時</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1早关半小时</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1早關半小時</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1晚开半小时</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1晚開半小時</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1晚休息半小时</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1晚休息半小時</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1晚休息完半小时</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1晚休息完半小時</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1晚关半小时</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1晚關半小時</translation>
    </message>
</context>
<context>
    <name>StaffGate</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>输入密码</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>輸入密碼</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>进入</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>進入</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>给展厅员工</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>給展廳員工</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>还没有设密码</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>還沒有設密碼</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>观众请按“回到展示”。忘了密码，在这台电脑的终端运行 kiosk pin，重新设一个。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>觀眾請按「回到展示」。忘了密碼，在這臺電腦的終端執行 kiosk pin，重新設一個。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>员工面板要用密码打开。在这台电脑的终端运行 kiosk pin，设一个 %1 到 %2 位的密码，再按住屏幕左上角五秒。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>員工面板要用密碼開啟。在這臺電腦的終端執行 kiosk pin，設一個 %1 到 %2 位的密碼，再按住螢幕左上角五秒。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>回到展示</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>回到展示</translation>
    </message>
</context>
<context>
    <name>StaffHolidays</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHolidays.qml"/>
        <source>时钟不可信，不知道今天是哪天：请校准</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>時鐘不可信，不知道今天是哪天：請校準</translation>
    </message>
</context>
<context>
    <name>StaffHours</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>开放时间</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>開放時間</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>开门</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>開門</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>关门</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>關門</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1的午间休息</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1的午間休息</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>闭馆</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>閉館</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>开放</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>開放</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1闭馆</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1閉館</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1早开半小时</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1早開半小時</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1晚开半小时</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1晚開半小時</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1早关半小时</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1早關半小時</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1晚关半小时</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1晚關半小時</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>闭馆后画面变黑。要设午间休息，按星期几。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>閉館後畫面變黑。要設午間休息，按星期幾。</translation>
    </message>
</context>
<context>
    <name>StaffLanguages</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>语言</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>顺序就是屏幕底部语言键的顺序</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>順序就是螢幕底部語言鍵的順序</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>上移</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>上移%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上移%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>提供</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>提供</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>提供%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>提供%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>开头用</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>開頭用</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>开头用%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>開頭用%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>后几种语言</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>後幾種語言</translation>
    </message>
</context>
<context>
    <name>StaffLive</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>在展内容</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>在展內容</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>从 %1 起</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>從 %1 起</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>本厅的文件</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>本廳的檔案</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>上一版</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上一版</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>上次正常的那份</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上次正常的那份</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>程序自带</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>程式自帶</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>照片</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>照片</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>待补 %n 张</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>
            <numerusform>待補 %n 張</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>%n 张</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>
            <numerusform>%n 張</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>语言</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>語言</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>%n 种</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>
            <numerusform>%n 種</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffOnceMore</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffOnceMore.qml"/>
        <source>确定</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>確定</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffOnceMore.qml"/>
        <source>算了</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>算了</translation>
    </message>
</context>
<context>
    <name>StaffOverview</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffOverview.qml"/>
        <source>换上最新版</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>換上最新版</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffOverview.qml"/>
        <source>上一版</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上一版</translation>
    </message>
</context>
<context>
    <name>StaffPad</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>正在存</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>正在存</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>正在核对</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>正在核對</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>同样的数字，再输一遍</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>同樣的數字，再輸一遍</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>太好猜了，请换一个</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>太好猜了，請換一個</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>两遍不一样，请从头输</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>兩遍不一樣，請從頭輸</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>密码不对，%1 后再试</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>密碼不對，%1 後再試</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>密码不对，请再试</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>密碼不對，請再試</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>%1 到 %2 位数字</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1 到 %2 位數字</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>退格</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>退格</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPanel.qml"/>
        <source>管理</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>管理</translation>
    </message>
</context>
<context>
    <name>StaffPauseKey</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPauseKey.qml"/>
        <source>去掉午间休息</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>去掉午間休息</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPauseKey.qml"/>
        <source>加午间休息</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>加午間休息</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>现在的密码</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>現在的密碼</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>新密码，再输一遍</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>新密碼，再輸一遍</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>新密码</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>新密碼</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>改密码</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>改密碼</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码改好了，下次用新的</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>密碼改好了，下次用新的</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码没有改，还是原来的：磁盘满了</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>密碼沒有改，還是原來的：磁碟滿了</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码没有改，还是原来的：密码文件不让写</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>密碼沒有改，還是原來的：密碼檔案不讓寫</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码没有改，还是原来的：磁盘写不进去</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>密碼沒有改，還是原來的：磁碟寫不進去</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码没有改，还是原来的；原因在“最近的问题”里</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>密碼沒有改，還是原來的；原因在「最近的問題」裡</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>现在改密码</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>現在改密碼</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>先输现在的密码，再把新密码输两遍。%1 到 %2 位数字，不能全都一样，也不能是连着的数。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>先輸現在的密碼，再把新密碼輸兩遍。%1 到 %2 位數字，不能全都一樣，也不能是連著的數。</translation>
    </message>
</context>
<context>
    <name>StaffPower</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>重新启动展示</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>重新啟動展示</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>退到桌面</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>退到桌面</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>关机</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>關機</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>画面黑几秒，然后从头开始。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>畫面黑幾秒，然後從頭開始。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>展示停下来，露出系统的桌面或登录画面。要回来：在终端运行 kiosk run，装成服务的运行 systemctl start anji-kiosk，或者重新开机。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>展示停下來，露出系統的桌面或登入畫面。要回來：在終端執行 kiosk run，裝成服務的執行 systemctl start anji-kiosk，或者重新開機。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>先存好记录，再关电脑。要回来：按电脑的电源键。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>先存好記錄，再關電腦。要回來：按電腦的電源鍵。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>重启与关机</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>重啟與關機</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>再输一次密码，就照办</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>再輸一次密碼，就照辦</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>正在照办</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>正在照辦</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>每一样都要再输一次密码</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>每一樣都要再輸一次密碼</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>系统不许这里关机：请用电脑的电源键</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>系統不許這裡關機：請用電腦的電源鍵</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>这台电脑不能从这里关机：请用电源键</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>這臺電腦不能從這裡關機：請用電源鍵</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>系统 30 秒没有回答：请用电脑的电源键</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>系統 30 秒沒有回答：請用電腦的電源鍵</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>没有看守进程，从这里做不到</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>沒有看守程序，從這裡做不到</translation>
    </message>
</context>
<context>
    <name>StaffProblems</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>最近的问题</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>最近的問題</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>最新的在前，是程序自己的话</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>最新的在前，是程式自己的話</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>没有问题</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>沒有問題</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>正在查看</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>正在檢視</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>更早的</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>更早的</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>回到最新的</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>回到最新的</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>亮度</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>亮度</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>多久没人碰，就问一声</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>多久沒人碰，就問一聲</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>问了以后等多久</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>問了以後等多久</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>手放着不动，算多久</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>手放著不動，算多久</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>画面的亮度；屏幕本身的亮度在屏幕上调</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>畫面的亮度；螢幕本身的亮度在螢幕上調</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>字多的页面会再等，等到慢慢读完</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>字多的頁面會再等，等到慢慢讀完</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>倒数完，回到开头</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>倒數完，回到開頭</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>过了这么久，就当是东西放在屏幕上</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>過了這麼久，就當是東西放在螢幕上</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>%1 秒</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>亮度与等待</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>亮度與等待</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>减少：%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>減少：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>增加：%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>增加：%1</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>概况</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>概況</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>开放时间</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>開放時間</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>休馆日</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>休館日</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>语言</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>亮度与等待</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>亮度與等待</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>最近的问题</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>最近的問題</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改密码</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>改密碼</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>重启与关机</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>重啟與關機</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>撤销上一处改动</source>
        <translation>復原上一處改動</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改动没有存下：磁盘满了</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>改動沒有存下：磁碟滿了</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改动没有存下：设置文件不让写</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>改動沒有存下：設定檔案不讓寫</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改动没有存下：磁盘写不进去</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>改動沒有存下：磁碟寫不進去</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改动没有存下，原因在“最近的问题”里</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>改動沒有存下，原因在「最近的問題」裡</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>回到展示</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>回到展示</translation>
    </message>
</context>
<context>
    <name>StaffToday</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>今天</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>次有人来</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>
            <numerusform>次有人來</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>把记录存到 U 盘</source>
        <translation>把記錄存到隨身碟</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>正在写，请不要拔</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>正在寫，請不要拔</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>写好了，可以拔了：%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>寫好了，可以拔了：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>没有找到 U 盘：插好，等几秒，再按一次</source>
        <translation>沒有找到隨身碟：插好，等幾秒，再按一次</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>U 盘满了</source>
        <translation>隨身碟滿了</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>U 盘只读，写不进去：拨开写保护，或换一个</source>
        <translation>隨身碟唯讀，寫不進去：關掉防寫，或換一個</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>没有写成，U 盘拔掉了或坏了：再插一次，或换一个</source>
        <translation>沒有寫成，隨身碟拔掉了或壞了：再插一次，或換一個</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>没有写成；原因在“最近的问题”里</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>沒有寫成；原因在「最近的問題」裡</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>半数停留 %1 秒以上</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>半數停留 %1 秒以上</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>半数停留 %1 分钟以上</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>半數停留 %1 分鐘以上</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>最常看：%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>最常看：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>、</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>StaffTroubles</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>程序中断</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>程式中斷</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>画面停住</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>畫面停住</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>没有画面</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>沒有畫面</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>员工要求</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>員工要求</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>用的是上次正常的展览；现在的文件有毛病</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>用的是上次正常的展覽；現在的檔案有毛病</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>安全模式：不用显卡，画面静止</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>安全模式：不用顯示卡，畫面靜止</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>磁盘快满了，只剩 %1 MB</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>磁碟快滿了，只剩 %1 MB</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>磁盘满了，只剩 %1 MB：请清理</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>磁碟滿了，只剩 %1 MB：請清理</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>磁盘写不进去：%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>磁碟寫不進去：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>没有在统计：%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>沒有在統計：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>设置读不懂，已移到一旁：%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>設定讀不懂，已移到一旁：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>设置有误，没有采用：%1</source>
        <translation>設定有誤，沒有採用：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>时钟不可信，现在是 %1：请校准</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>時鐘不可信，現在是 %1：請校準</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>地图画了行政界线，却没有审图号，不能公开：%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>地圖畫了行政界線，卻沒有審圖號，不能公開：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>今天中断 %1 次：请看“最近的问题”</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>今天中斷 %1 次：請看「最近的問題」</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>机器</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>機器</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>还有 %n 处</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>
            <numerusform>還有 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>一切正常</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>一切正常</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>正在查看</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>正在檢視</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>现在</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>現在</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>在开放时间里</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>在開放時間裡</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>先不按开放时间：时钟还在核对</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>先不按開放時間：時鐘還在核對</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>在开放时间外</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>在開放時間外</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>开始运行</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>開始執行</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>今天重新启动</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>今天重新啟動</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>%n 次</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>上一次</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上一次</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>磁盘还剩</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>磁碟還剩</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>画面由谁来画</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>畫面由誰來畫</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>显卡</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>顯示卡</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>处理器</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>處理器</translation>
    </message>
</context>
<context>
    <name>StaffVersions</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>换上最新版</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>換上最新版</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>换回上一版</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>換回上一版</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>画面黑几秒，然后展出文件现在的样子。上一版仍留着。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>畫面黑幾秒，然後展出檔案現在的樣子。上一版仍留著。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>画面黑几秒，然后展出上一版，重启也不变，直到在这里换上最新版，或者展览的文件又改了再启动。两版都不会丢。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>畫面黑幾秒，然後展出上一版，重啟也不變，直到在這裡換上最新版，或者展覽的檔案又改了再啟動。兩版都不會丟。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>展览的版本</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>展覽的版本</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>再输一次密码，就照办</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>再輸一次密碼，就照辦</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>正在照办</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>正在照辦</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>好好地展出了五分钟的，才留作一版</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>好好地展出了五分鐘的，才留作一版</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>没有换：磁盘写不进去</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>沒有換：磁碟寫不進去</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>没有换：上一版不在了</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>沒有換：上一版不在了</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>没有看守进程，从这里做不到</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>沒有看守程序，從這裡做不到</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>在展的是上一版</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>在展的是上一版</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>在展</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>在展</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>从 %1 起</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>從 %1 起</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>上一版</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上一版</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>还没有</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>還沒有</translation>
    </message>
</context>
<context>
    <name>StaffWeekday</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffWeekday.qml"/>
        <source>回到一周</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>回到一週</translation>
    </message>
</context>
<context>
    <name>Stalks</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Stalks.qml"/>
        <source>，</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/Stepper.qml"/>
        <source>第 %1 幅，共 %2 幅</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>第 %1 幅，共 %2 幅</translation>
    </message>
</context>
<context>
    <name>TiesIndustry</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesIndustry.qml"/>
        <source>%1家</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1家</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesIndustry.qml"/>
        <source>%1等%2家</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1等%2家</translation>
    </message>
</context>
<context>
    <name>TiesKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>上一家</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上一家</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>下一家</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>下一家</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>换产业</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>換產業</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>园区地图</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>園區地圖</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>下一组</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>下一組</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>续读</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>續讀</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>续读这些联系</source>
        <translation>續讀這些聯繫</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>看%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>看%1企业</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看%1企業</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>看这家</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看這家</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>看企业</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>看企業</translation>
    </message>
</context>
<context>
    <name>TiesPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPage.qml"/>
        <source>谁与谁相连</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>誰與誰相連</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPage.qml"/>
        <source>只画报道写明的联系</source>
        <translation>只畫報導寫明的聯繫</translation>
    </message>
</context>
<context>
    <name>TiesPicture</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>%1，%2家</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1，%2家</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>%1家</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1家</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>亩</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>畝</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>另%1个产业</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>另%1個產業</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>另%1处园区</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>另%1處園區</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>另%1组</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>另%1組</translation>
    </message>
</context>
<context>
    <name>TiesSentence</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>%1：%2</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>身在%1。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>身在%1。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>%1见报%2家，这是其中一家。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1見報%2家，這是其中一家。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>%1见报的只有这一家。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1見報的只有這一家。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>按拼音分组，点一组，看其中的企业。</source>
        <translation>依拼音分組，點一組，看其中的企業。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>见报%1家。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>見報%1家。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>带子越宽，企业越多。点一个产业，看它的企业。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>帶子越寬，企業越多。點一個產業，看它的企業。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>点一家企业，看它与谁相连。</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>點一家企業，看它與誰相連。</translation>
    </message>
</context>
<context>
    <name>VectorLegend</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>上为北</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>上為北</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>北</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>北</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>审图号：%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>審圖號：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>审图号：待补</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>審圖號：待補</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>兰勃特等角圆锥投影</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>蘭勃特等角圓錐投影</translation>
    </message>
</context>
<context>
    <name>VectorPage</name>
    <message>
        <location filename="../kiosk/bridge/vector_map.py"/>
        <source>与%1相邻</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>與%1相鄰</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/vector_map.py"/>
        <source>%1在其中</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1在其中</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/vector_map.py"/>
        <source>%1、%2</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/vector_map.py"/>
        <source>距%1边界直线约 %2 公里</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>距%1邊界直線約 %2 公里</translation>
    </message>
</context>
<context>
    <name>VectorSteps</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorSteps.qml"/>
        <source>走近%1</source>
        <translatorcomment>OpenCC s2twp</translatorcomment>
        <translation>走近%1</translation>
    </message>
</context>
</TS>
