<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- These texts are drafts and await a native reader's review. 这些译文是初稿，尚待以此为母语者审读。 -->
<TS version="2.1" language="ja" sourcelanguage="zh_CN">
<context>
    <name>exhibit</name>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>zone</extracomment>
        <translation>安吉経済開発区</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>先减，再加，后乘</source>
        <extracomment>headline, attract[2].text</extracomment>
        <translation>引いて、足して、掛ける</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>七山一水两分田之间，一座开发区
把二十年写成一道算式。</source>
        <extracomment>lead</extracomment>
        <translation>山七、水一、田二の地で開発区が
二十年を計算式に綴りました。</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>要素做减法</source>
        <extracomment>inscription[1]</extracomment>
        <translation>要素は引き算</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>经济做加法</source>
        <extracomment>inscription[2]</extracomment>
        <translation>経済は足し算</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>内驱力做乘法</source>
        <extracomment>inscription[3]</extracomment>
        <translation>内なる力は掛け算</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>绿色家居</source>
        <extracomment>industries[green].name</extracomment>
        <translation>グリーン家具</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>光电半导体</source>
        <extracomment>industries[opto].name</extracomment>
        <translation>光半導体</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>生物医药</source>
        <extracomment>industries[bio].name</extracomment>
        <translation>バイオ医薬</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>一年，前进三十四位</source>
        <extracomment>figures_page.title</extracomment>
        <translation>一年で34位上昇</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>2023 年起，全省 84 家开发区同场考评，其中国家级 16 家。</source>
        <extracomment>figures_page.lead</extracomment>
        <translation>2023年から省内84の開発区を同列に評価し、うち16が国家級です。</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>一竿一区，越高越靠前</source>
        <extracomment>figures_page.caption</extracomment>
        <translation>竹一本が一開発区、高いほど上位</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>关于与出处</source>
        <extracomment>about.title</extracomment>
        <translation>展示と出典について</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>这个展项只讲一件事：安吉经济开发区怎样先减、再加、后乘。事实都取自一张报纸专版，话由我们重新来说。</source>
        <extracomment>about.paragraphs[1]</extracomment>
        <translation>安吉経済開発区が、まず引き、次に足し、最後に掛けた道すじ。この展示はそれだけをお伝えします。事実はすべて新聞の特集面一枚により、文章は新たに書き起こしました。</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>专版题为《安吉开发区“三法”运笔，精绘高质量发展新卷》，2025 年刊出，日期未载，记者吴丹、胡国稳。个人与企业的自述，都写明是谁说的。</source>
        <extracomment>about.paragraphs[2]</extracomment>
        <translation>特集面の題は『安吉開発区、「三法」の筆で質の高い発展の新絵巻を描く』。2025年の掲載で、日付の記載はなく、記者は呉丹、胡国穏です。個人や企業が自ら語ったことには、誰の言葉かを添えています。</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>原文有几处残缺：一段讲绿色底色的话，清退地块的名单，创新药的数目和活动名单的开头。缺的留白，不补。</source>
        <extracomment>about.paragraphs[3]</extracomment>
        <translation>原文には欠けた箇所があります。緑の地色を語る一節、撤収した区画の一覧、革新的新薬の数、催しの一覧の冒頭です。欠けたところは余白のままとし、補いません。</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>山水与图样由程序画成，画面为示意；园区图只有面积按比例。专版上的五张照片待开发区提供，到时换上。</source>
        <extracomment>about.paragraphs[4]</extracomment>
        <translation>山水と図柄はプログラムが描いたイメージです。園区の図で縮尺どおりなのは面積だけです。特集面の写真五枚は、開発区から提供を受けしだい差し替えます。</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>字体取自 Noto Serif CJK、Noto Sans CJK 与 EB Garamond，依 SIL 开放字体许可证（OFL）使用；软件依 Apache-2.0 许可证开放。</source>
        <extracomment>about.paragraphs[5]</extracomment>
        <translation>書体は Noto Serif CJK、Noto Sans CJK、EB Garamond をもとにし、SIL オープンフォントライセンス（OFL）に従って使用しています。ソフトウェアは Apache-2.0 ライセンスで公開しています。</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>展项不联网，不拍摄，也不留存参观者的任何资料。</source>
        <extracomment>about.paragraphs[6]</extracomment>
        <translation>この展示はネットワークにつながらず、撮影もせず、来場者の情報を一切残しません。</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>安吉开发区“三法”运笔，精绘高质量发展新卷</source>
        <extracomment>source.title</extracomment>
        <translation>安吉開発区、「三法」の筆で質の高い発展の新絵巻を描く</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>“三特别”精神开拓新蓝海，深呼吸赛道跃迁新质极</source>
        <extracomment>source.heading</extracomment>
        <translation>「三特別」の精神で新たな青い海を拓き、深呼吸のコースから新たな質の極へ跳ぶ</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>吴丹</source>
        <extracomment>source.reporters[1]</extracomment>
        <translation>呉丹</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>胡国稳</source>
        <extracomment>source.reporters[2]</extracomment>
        <translation>胡国穏</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>2025 年报纸专版，日期未载</source>
        <extracomment>source.published</extracomment>
        <translation>2025年の新聞特集面、日付の記載なし</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>source.photo_credit</extracomment>
        <translation>安吉経済開発区</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>山水之间</source>
        <extracomment>ledger[Z01].about</extracomment>
        <translation>山水のあいだ</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>浙北安吉，“两山”理念的诞生地</source>
        <extracomment>ledger[Z01].note</extracomment>
        <translation>浙江省北部の安吉、「両山」理念発祥の地</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>三步算式</source>
        <extracomment>ledger[Z02].about</extracomment>
        <translation>三段階の計算式</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>要素减、经济加、内驱力乘</source>
        <extracomment>ledger[Z02].note</extracomment>
        <translation>要素を引き、経済を足し、内なる力を掛ける</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>20 年</source>
        <extracomment>ledger[Z03].about</extracomment>
        <translation>20年</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>欠发达县到屡列浙江工业大县</source>
        <extracomment>ledger[Z03].note</extracomment>
        <translation>低開発県から、たびたび浙江の工業大県に</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>第 74、55、40 位</source>
        <extracomment>ledger[Z04].about</extracomment>
        <translation>74位、55位、40位</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>全国三项百强，2024 年</source>
        <extracomment>ledger[Z04].note</extracomment>
        <translation>全国トップ100の三つの番付、2024年</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>过半</source>
        <extracomment>ledger[Z05].about</extracomment>
        <translation>過半</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>县工业体量之中；年份未载</source>
        <extracomment>ledger[Z05].note</extracomment>
        <translation>県の工業規模のうち。年の記載なし</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>3,400 多个</source>
        <extracomment>ledger[Z06].about</extracomment>
        <translation>3,400余り</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>全国园区数；“独一无二”是自述</source>
        <extracomment>ledger[Z06].note</extracomment>
        <translation>全国の園区の数。「唯一無二」は自らの弁</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>宁缺</source>
        <extracomment>ledger[S01].about</extracomment>
        <translation>むしろ無しで</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>管委会副主任梁仁龙谈招商取舍</source>
        <extracomment>ledger[S01].note</extracomment>
        <translation>管理委員会副主任の梁仁龍氏、案件の取捨を語る</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>3,000 万美元</source>
        <extracomment>ledger[S02].about</extracomment>
        <translation>3,000万米ドル</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>外资项目，非重点产业；年份未载</source>
        <extracomment>ledger[S02].note</extracomment>
        <translation>外資の案件、重点産業の外。年の記載なし</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>略高的能耗</source>
        <extracomment>ledger[S03].about</extracomment>
        <translation>やや高いエネルギー消費</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>制造业项目未收；投资额存疑不载</source>
        <extracomment>ledger[S03].note</extracomment>
        <translation>製造業の案件を見送り。疑わしい投資額は載せず</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>可能几十个</source>
        <extracomment>ledger[S04].about</extracomment>
        <translation>数十件か</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>梁仁龙所说的一年否决数</source>
        <extracomment>ledger[S04].note</extracomment>
        <translation>梁仁龍氏が語る、一年に退けた数</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>0.13 吨标准煤</source>
        <extracomment>ledger[S05].about</extracomment>
        <translation>標準炭0.13トン</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>绿色家居能耗强度；分母未载</source>
        <extracomment>ledger[S05].note</extracomment>
        <translation>グリーン家具のエネルギー原単位。分母の記載なし</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>154 家</source>
        <extracomment>ledger[S06].about</extracomment>
        <translation>154社</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>近三年关停、收储、腾换的合计</source>
        <extracomment>ledger[S06].note</extracomment>
        <translation>この三年の閉鎖・買い上げ・入れ替えの合計</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>近 1,500 亩</source>
        <extracomment>ledger[S07].about</extracomment>
        <translation>1,500ムー（100 ha）近く</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>阳光、塘浦；原句残缺，年份未载</source>
        <extracomment>ledger[S07].note</extracomment>
        <translation>陽光・塘浦。原文に欠け、年の記載なし</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>约 4,000 亩</source>
        <extracomment>ledger[S08].about</extracomment>
        <translation>約4,000ムー（267 ha）</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>范潭工业园整体更新；年份未载</source>
        <extracomment>ledger[S08].note</extracomment>
        <translation>范潭工業園の全体を更新。年の記載なし</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>隐藏账本</source>
        <extracomment>ledger[S09].about</extracomment>
        <translation>隠れた帳簿</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两降两升，报道比作留白；无数值</source>
        <extracomment>ledger[S09].note</extracomment>
        <translation>二つ減り二つ増え、記事は余白に例える。数値なし</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>无中生有</source>
        <extracomment>ledger[A01].about</extracomment>
        <translation>無から有を</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>懂得选择，善做加法</source>
        <extracomment>ledger[A01].note</extracomment>
        <translation>選ぶことを知り、足し算をよくする</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两个新产业</source>
        <extracomment>ledger[A02].about</extracomment>
        <translation>二つの新産業</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>生物医药、光电半导体，2022 年选定</source>
        <extracomment>ledger[A02].note</extracomment>
        <translation>バイオ医薬と光半導体、2022年に選定</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两座专业园</source>
        <extracomment>ledger[A03].about</extracomment>
        <translation>二つの専門園</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>4,500 亩与 4,000 亩；双河、孝源等</source>
        <extracomment>ledger[A03].note</extracomment>
        <translation>4,500ムー（300 ha）と4,000ムー（267 ha）、双河・孝源など</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>几年前还没有</source>
        <extracomment>ledger[A04].about</extracomment>
        <translation>数年前にはなかった</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>深江智能负责人刘钦洲的话</source>
        <extracomment>ledger[A04].note</extracomment>
        <translation>深江智能の責任者、劉欽洲氏の言葉</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>招商三版</source>
        <extracomment>ledger[A05].about</extracomment>
        <translation>誘致の三つの版</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>梁仁龙所述；3.0 版 2025 年起试行</source>
        <extracomment>ledger[A05].note</extracomment>
        <translation>梁仁龍氏による。3.0版は2025年から試行</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>为何有 3.0</source>
        <extracomment>ledger[A06].about</extracomment>
        <translation>なぜ3.0なのか</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>梁仁龙所述：上市收紧，改走并购</source>
        <extracomment>ledger[A06].note</extracomment>
        <translation>梁仁龍氏による。上場が厳しくなり、M&amp;Aへ</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>60 多个</source>
        <extracomment>ledger[A07].about</extracomment>
        <translation>60件余り</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>新引进生物医药项目；年份未载</source>
        <extracomment>ledger[A07].note</extracomment>
        <translation>新規誘致のバイオ医薬の案件。年の記載なし</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>高峰论坛</source>
        <extracomment>ledger[A08].about</extracomment>
        <translation>サミットフォーラム</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>精准免疫治疗等活动；名单开头已佚</source>
        <extracomment>ledger[A08].note</extracomment>
        <translation>精密免疫治療などの催し。一覧の冒頭は欠落</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>一窗预受理</source>
        <extracomment>ledger[A09].about</extracomment>
        <translation>一つの窓口で事前受付</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>省药监局与县共建，权限下放到县</source>
        <extracomment>ledger[A09].note</extracomment>
        <translation>省薬監局と県が共同で設置、権限を県に移譲</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>换道超车</source>
        <extracomment>ledger[A10].about</extracomment>
        <translation>車線を変えて追い越す</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>梁仁龙谈传统产业与高科技产业</source>
        <extracomment>ledger[A10].note</extracomment>
        <translation>梁仁龍氏、在来産業とハイテク産業を語る</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>第 49 位，第 15 位</source>
        <extracomment>ledger[A11].about</extracomment>
        <translation>49位、そして15位</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>2023 年与 2024 年，84 家同场；此前两年前五</source>
        <extracomment>ledger[A11].note</extracomment>
        <translation>2023年と2024年、84開発区中。その前の二年は五位内</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>加上的三样</source>
        <extracomment>ledger[A12].about</extracomment>
        <translation>加えた三つ</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>创新浓度、人才热度、服务温度</source>
        <extracomment>ledger[A12].note</extracomment>
        <translation>革新の濃さ、人材の熱さ、サービスの温かさ</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>三五年后</source>
        <extracomment>ledger[M01].about</extracomment>
        <translation>三〜五年後</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>懂得规律，勤做乘法；说的是将来</source>
        <extracomment>ledger[M01].note</extracomment>
        <translation>法則を知り、掛け算に励む。将来の話</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>左邻右舍</source>
        <extracomment>ledger[M02].about</extracomment>
        <translation>隣同士</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>深江智能供适配器，已有多家合作</source>
        <extracomment>ledger[M02].note</extracomment>
        <translation>深江智能がアダプターを供給、すでに数社と協力</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>千亿级，千万元</source>
        <extracomment>ledger[M03].about</extracomment>
        <translation>千億級、千万元</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>刘叙钿所说：未来规模，每月需求</source>
        <extracomment>ledger[M03].note</extracomment>
        <translation>劉叙鈿氏による。将来の規模と毎月の需要</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>围着它建链</source>
        <extracomment>ledger[M04].about</extracomment>
        <translation>周りに築く連鎖</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>褚希的话；职务原文未载全</source>
        <extracomment>ledger[M04].note</extracomment>
        <translation>褚希氏の言葉。職名は原文に一部欠け</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>永艺股份</source>
        <extracomment>ledger[firm-yongyi].about</extracomment>
        <translation>永芸股份</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>可回收 90% 以上；年份未载</source>
        <extracomment>ledger[firm-yongyi].note</extracomment>
        <translation>90%以上がリサイクル可能。年の記載なし</translation>
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
        <translation>2025年上半期に生産開始。4本稼働、6本据付中</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>马丁科瑞</source>
        <extracomment>ledger[firm-martin-kerui].about</extracomment>
        <translation>馬丁科瑞</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>十余年自研，±25 到 ±3 微米</source>
        <extracomment>ledger[firm-martin-kerui].note</extracomment>
        <translation>十余年の自社研究、±25から±3マイクロメートルへ</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>斯丹赛生物</source>
        <extracomment>ledger[firm-sidansai].about</extracomment>
        <translation>斯丹賽生物</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>平台、期刊、期望，均属企业自述</source>
        <extracomment>ledger[firm-sidansai].note</extracomment>
        <translation>プラットフォーム、学術誌、期待、いずれも企業談</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>微远医疗</source>
        <extracomment>ledger[firm-weiyuan].about</extracomment>
        <translation>微遠医療</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>一日内逾 25,000 种；2025 年订单不断</source>
        <extracomment>ledger[firm-weiyuan].note</extracomment>
        <translation>一日で25,000種超。2025年は注文が続く</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>盛禾生物</source>
        <extracomment>ledger[firm-shenghe].about</extracomment>
        <translation>盛禾生物</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>只见其名，列在新引进企业之中</source>
        <extracomment>ledger[firm-shenghe].note, ledger[firm-keyi].note</extracomment>
        <translation>名のみ、新たに誘致された企業の一つ</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>科弈药业</source>
        <extracomment>ledger[firm-keyi].about</extracomment>
        <translation>科弈薬業</translation>
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
        <translation>名のみ、写真の説明に</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>生命健康产业园</source>
        <extracomment>ledger[place-life-health].about</extracomment>
        <translation>生命健康産業園</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>4,500 亩，双河、孝源等区块</source>
        <extracomment>ledger[place-life-health].note</extracomment>
        <translation>4,500ムー（300 ha）、双河・孝源などの区画</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>光电半导体园</source>
        <extracomment>ledger[place-opto].about</extracomment>
        <translation>光半導体園</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>4,000 亩，双河、孝源等区块</source>
        <extracomment>ledger[place-opto].note</extracomment>
        <translation>4,000ムー（267 ha）、双河・孝源などの区画</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>电子信息产业园</source>
        <extracomment>ledger[place-e-info].about</extracomment>
        <translation>電子情報産業園</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>深江智能所在；面积未载</source>
        <extracomment>ledger[place-e-info].note</extracomment>
        <translation>深江智能の所在地。面積の記載なし</translation>
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
        <translation>約4,000ムー（267 ha）、全体を更新</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两山高新园</source>
        <extracomment>ledger[place-liangshan-korean].about</extracomment>
        <translation>両山ハイテク園</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>全县首个韩资产业园，见照片说明</source>
        <extracomment>ledger[place-liangshan-korean].note</extracomment>
        <translation>県内初の韓国資本の産業園、写真の説明による</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>阳光、塘浦</source>
        <extracomment>ledger[place-yangguang-tangpu].about</extracomment>
        <translation>陽光・塘浦</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>近 1,500 亩，已清退；原句残缺</source>
        <extracomment>ledger[place-yangguang-tangpu].note</extracomment>
        <translation>1,500ムー（100 ha）近くを撤収。原文に欠け</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>双河、孝源</source>
        <extracomment>ledger[place-shuanghe-xiaoyuan].about</extracomment>
        <translation>双河・孝源</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两座专业园布局的区块</source>
        <extracomment>ledger[place-shuanghe-xiaoyuan].note</extracomment>
        <translation>二つの専門園が置かれる区画</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片一</source>
        <extracomment>ledger[photo-P1].about</extracomment>
        <translation>写真1</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>说明与署名照录；照片待补</source>
        <extracomment>ledger[photo-P1].note, ledger[photo-P2].note, ledger[photo-P3].note, ledger[photo-P4].note, ledger[photo-P5].note</extracomment>
        <translation>説明と提供者名は原文どおり。写真は後日</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片二</source>
        <extracomment>ledger[photo-P2].about</extracomment>
        <translation>写真2</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片三</source>
        <extracomment>ledger[photo-P3].about</extracomment>
        <translation>写真3</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片四</source>
        <extracomment>ledger[photo-P4].about</extracomment>
        <translation>写真4</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片五</source>
        <extracomment>ledger[photo-P5].about</extracomment>
        <translation>写真5</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>绿色底色的下文</source>
        <extracomment>gaps[green-base].about</extracomment>
        <translation>緑の地色の続き</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>文字断了，褚希的职务也在其中，不补</source>
        <extracomment>gaps[green-base].note</extracomment>
        <translation>文が途切れ、褚希氏の職名もその中。補わず</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>清退的地块</source>
        <extracomment>gaps[withdrawn-areas].about</extracomment>
        <translation>撤収した区画</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>名单在原文里断了，留白，不补</source>
        <extracomment>gaps[withdrawn-areas].note</extracomment>
        <translation>一覧は原文で途切れる。余白とし、補わず</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>落地的创新药</source>
        <extracomment>gaps[drugs-and-events].about</extracomment>
        <translation>根づいた新薬</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>数目在原文里断了，留白，不补</source>
        <extracomment>gaps[drugs-and-events].note</extracomment>
        <translation>数は原文で途切れる。余白とし、補わず</translation>
    </message>
</context>
<context>
    <name>story/prologue/chapter</name>
    <message>
        <location filename="../assets/story/prologue/chapter.toml"/>
        <source>序</source>
        <extracomment>tag</extracomment>
        <translation>序</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/chapter.toml"/>
        <source>山里的一道算式</source>
        <extracomment>name</extracomment>
        <translation>山あいの計算式</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/chapter.toml"/>
        <source>七山一水两分田，二十年</source>
        <extracomment>line</extracomment>
        <translation>山七分、水一分、田二分、二十年</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/chapter.toml"/>
        <source>从山里说起</source>
        <extracomment>short_line</extracomment>
        <translation>山から始める</translation>
    </message>
</context>
<context>
    <name>story/subtract/chapter</name>
    <message>
        <location filename="../assets/story/subtract/chapter.toml"/>
        <source>减法</source>
        <extracomment>tag</extracomment>
        <translation>引き算</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/chapter.toml"/>
        <source>要素做减法</source>
        <extracomment>name</extracomment>
        <translation>要素は引き算</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/chapter.toml"/>
        <source>关停、收储、腾换 154 家</source>
        <extracomment>line</extracomment>
        <translation>閉鎖・買い上げ・入れ替え154社</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/chapter.toml"/>
        <source>减去 154 家</source>
        <extracomment>short_line</extracomment>
        <translation>154社を引く</translation>
    </message>
</context>
<context>
    <name>story/add/chapter</name>
    <message>
        <location filename="../assets/story/add/chapter.toml"/>
        <source>加法</source>
        <extracomment>tag</extracomment>
        <translation>足し算</translation>
    </message>
    <message>
        <location filename="../assets/story/add/chapter.toml"/>
        <source>经济做加法</source>
        <extracomment>name</extracomment>
        <translation>経済は足し算</translation>
    </message>
    <message>
        <location filename="../assets/story/add/chapter.toml"/>
        <source>两个新产业，自零而起</source>
        <extracomment>line</extracomment>
        <translation>二つの新産業、ゼロから</translation>
    </message>
    <message>
        <location filename="../assets/story/add/chapter.toml"/>
        <source>两个新产业</source>
        <extracomment>short_line</extracomment>
        <translation>二つの新産業</translation>
    </message>
</context>
<context>
    <name>story/multiply/chapter</name>
    <message>
        <location filename="../assets/story/multiply/chapter.toml"/>
        <source>乘法</source>
        <extracomment>tag</extracomment>
        <translation>掛け算</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chapter.toml"/>
        <source>内驱力做乘法</source>
        <extracomment>name</extracomment>
        <translation>内なる力は掛け算</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chapter.toml"/>
        <source>比邻成链，互为乘数</source>
        <extracomment>line</extracomment>
        <translation>隣り合って連鎖し、掛け合う</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chapter.toml"/>
        <source>比邻成链</source>
        <extracomment>short_line</extracomment>
        <translation>隣り合う連鎖</translation>
    </message>
</context>
<context>
    <name>story/epilogue/chapter</name>
    <message>
        <location filename="../assets/story/epilogue/chapter.toml"/>
        <source>得数</source>
        <extracomment>tag</extracomment>
        <translation>答え</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/chapter.toml"/>
        <source>减、加、乘之后</source>
        <extracomment>name</extracomment>
        <translation>引き、足し、掛けて</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/chapter.toml"/>
        <source>全省 84 家之中，第 15 位</source>
        <extracomment>line</extracomment>
        <translation>省内84開発区のうち15位</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/chapter.toml"/>
        <source>第 15 位</source>
        <extracomment>short_line</extracomment>
        <translation>第15位</translation>
    </message>
</context>
<context>
    <name>story/prologue/twenty-years</name>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>浙北群山间，“绿水青山就是金山银山”的理念从安吉出发。</source>
        <extracomment>body[1]</extracomment>
        <translation>浙江省北部の山々のなか、「緑の山河こそ金山銀山」の理念は安吉から始まりました。</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>昔日欠发达县，屡次列入全省工业大县。</source>
        <extracomment>body[2]</extracomment>
        <translation>かつての低開発県は、たびたび省の工業大県に数えられました。</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>山里的一道算式</source>
        <extracomment>title</extracomment>
        <translation>山あいの計算式</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>七山</source>
        <extracomment>labels[1].text</extracomment>
        <translation>山七分</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>一水</source>
        <extracomment>labels[2].text</extracomment>
        <translation>水一分</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>两分田</source>
        <extracomment>labels[3].text</extracomment>
        <translation>田二分</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>看安吉在哪里</source>
        <extracomment>door.label</extracomment>
        <translation>安吉の場所を見る</translation>
    </message>
</context>
<context>
    <name>story/prologue/three-operators</name>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>先把要素减下来，再把经济加上去，最后让内驱力相乘：三步有先有后。</source>
        <extracomment>body[1]</extracomment>
        <translation>まず要素を引き、次に経済を足し、最後に内なる力を掛ける。三つの段階には順序があります。</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>全国园区有 3,400 多个，开发区主要负责人称，这样的走法独此一家。</source>
        <extracomment>body[2]</extracomment>
        <translation>全国に園区は3,400余り。このような道を歩むのはここだけだと、開発区の主な責任者は言います。</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>一条路，三步走</source>
        <extracomment>title</extracomment>
        <translation>一本の道、三段階</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>要素做减法</source>
        <extracomment>labels[1].text</extracomment>
        <translation>要素は引き算</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>先减</source>
        <extracomment>labels[1].note</extracomment>
        <translation>まず引き</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>经济做加法</source>
        <extracomment>labels[2].text</extracomment>
        <translation>経済は足し算</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>再加</source>
        <extracomment>labels[2].note</extracomment>
        <translation>次に足し</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>内驱力做乘法</source>
        <extracomment>labels[3].text</extracomment>
        <translation>内なる力は掛け算</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>后乘</source>
        <extracomment>labels[3].note</extracomment>
        <translation>最後に掛ける</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>展长卷</source>
        <extracomment>door.label</extracomment>
        <translation>絵巻を開く</translation>
    </message>
</context>
<context>
    <name>story/prologue/three-lists</name>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>2024 年，安吉县登上三张全国百强榜：比工业，比综合实力，也比绿色发展。</source>
        <extracomment>body[1]</extracomment>
        <translation>2024年、安吉県は全国トップ100の三つの番付に載りました。工業、総合力、そしてグリーン発展です。</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>县里的工业体量，过半出自开发区。</source>
        <extracomment>body[2]</extracomment>
        <translation>県の工業規模の過半は開発区です。</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>三张榜上的安吉</source>
        <extracomment>title</extracomment>
        <translation>三つの番付に載る安吉</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>一榜一百位，标出安吉所在</source>
        <extracomment>caption</extracomment>
        <translation>各番付に百の位、安吉の位置を示す</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>全国工业百强县</source>
        <extracomment>labels[1].text</extracomment>
        <translation>全国工業トップ100県</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>2024 年</source>
        <extracomment>labels[1].note, labels[2].note, labels[3].note</extracomment>
        <translation>2024年</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>全国市县综合竞争实力百强</source>
        <extracomment>labels[2].text</extracomment>
        <translation>全国市県総合競争力トップ100</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>全国绿色发展百强县</source>
        <extracomment>labels[3].text</extracomment>
        <translation>全国グリーン発展トップ100県</translation>
    </message>
</context>
<context>
    <name>story/subtract/rather-none</name>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>分管招商的梁仁龙说，一年里推掉的项目，可能有几十个。</source>
        <extracomment>body[1]</extracomment>
        <translation>誘致を担当する梁仁龍氏によれば、一年に断る案件は数十件に上るかもしれません。</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>与其将就，不如先空着：懂得舍弃，才敢做减法。</source>
        <extracomment>body[2]</extracomment>
        <translation>妥協するより、まずは空けておく。手放すことを知ってこそ、引き算に踏み切れます。</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>一年，推掉</source>
        <extracomment>title</extracomment>
        <translation>一年に、断る</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>宁可一时没项目，也不将就</source>
        <extracomment>labels[1].text</extracomment>
        <translation>一時は案件がなくとも、妥協はしない</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>梁仁龙，安吉开发区管委会副主任</source>
        <extracomment>labels[1].note</extracomment>
        <translation>梁仁龍、安吉開発区管理委員会副主任</translation>
    </message>
</context>
<context>
    <name>story/subtract/turned-away</name>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>这笔外资样样达标，只因不在重点产业之内，没有收下。</source>
        <extracomment>body[1]</extracomment>
        <translation>この外資はすべての基準を満たしながら、重点産業でないというだけで受け入れませんでした。</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>另一个制造业项目，能耗比门槛高出一点，也没有收下。</source>
        <extracomment>body[2]</extracomment>
        <translation>別の製造業の案件は、エネルギー消費が基準をわずかに超え、やはり受け入れませんでした。</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>指标合格，也不收</source>
        <extracomment>title</extracomment>
        <translation>合格でも、受け入れない</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>不是重点产业</source>
        <extracomment>labels[1].text</extracomment>
        <translation>重点産業ではない</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>外资</source>
        <extracomment>labels[1].mark</extracomment>
        <translation>外資</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>各项指标都合格</source>
        <extracomment>labels[1].note</extracomment>
        <translation>各指標はすべて合格</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>能耗略高</source>
        <extracomment>labels[2].text</extracomment>
        <translation>エネルギー高め</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>制造</source>
        <extracomment>labels[2].mark</extracomment>
        <translation>製造</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>超出入园的门槛</source>
        <extracomment>labels[2].note</extracomment>
        <translation>入居基準を超える</translation>
    </message>
</context>
<context>
    <name>story/subtract/minus-154</name>
    <message>
        <location filename="../assets/story/subtract/minus-154.md"/>
        <source>耗能高或产出低的，或关停，或收储，或腾换。园区面积小了，能耗强度降了，总量与质效反而升了：像画里的留白。</source>
        <extracomment>body[1]</extracomment>
        <translation>エネルギー多消費か低産出の企業を閉鎖、買い上げ、入れ替えました。園区の面積とエネルギー原単位は下がり、総量と質・効率は逆に上がりました。絵の余白のようです。</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/minus-154.md"/>
        <source>三年，减去</source>
        <extracomment>title</extracomment>
        <translation>三年で、引く</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/minus-154.md"/>
        <source>一横，一家企业</source>
        <extracomment>caption</extracomment>
        <translation>横棒一本が、企業一社</translation>
    </message>
</context>
<context>
    <name>story/subtract/land</name>
    <message>
        <location filename="../assets/story/subtract/land.md"/>
        <source>阳光、塘浦清退产业用地近 1,500 亩。</source>
        <extracomment>body[1]</extracomment>
        <translation>陽光・塘浦では、産業用地1,500ムー（100ヘクタール）近くを撤収しました。</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/land.md"/>
        <source>范潭工业园约 4,000 亩，有数百家绿色家居企业；整体更新之后，承载新产业。</source>
        <extracomment>body[2]</extracomment>
        <translation>約4,000ムー（267ヘクタール）の范潭工業園には、グリーン家具の企業が数百社あります。全体を更新し、新産業を担う場となりました。</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/land.md"/>
        <source>退一片，新一片</source>
        <extracomment>title</extracomment>
        <translation>一つは退き、一つは新たに</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/land.md"/>
        <source>两片按同一比例画出</source>
        <extracomment>caption</extracomment>
        <translation>二つを同じ縮尺で描く</translation>
    </message>
</context>
<context>
    <name>story/subtract/energy</name>
    <message>
        <location filename="../assets/story/subtract/energy.md"/>
        <source>绿色家居是这里的传统产业，能耗强度，报道写的是仅 0.13 吨标准煤。</source>
        <extracomment>body[1]</extracomment>
        <translation>グリーン家具はこの地の在来産業です。そのエネルギー原単位を、記事は標準炭わずか0.13トンと記します。</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/energy.md"/>
        <source>按什么来除，原文没有写，这里也不补。</source>
        <extracomment>body[2]</extracomment>
        <translation>何で割った値かは原文になく、ここでも補いません。</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/energy.md"/>
        <source>老行当的能耗</source>
        <extracomment>title</extracomment>
        <translation>在来産業のエネルギー</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/energy.md"/>
        <source>分母未载，不补</source>
        <extracomment>caption</extracomment>
        <translation>分母は記載なし、補わない</translation>
    </message>
</context>
<context>
    <name>story/add/two-industries</name>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>2022 年，开发区选定生物医药与光电半导体，都从零做起。</source>
        <extracomment>body[1]</extracomment>
        <translation>2022年、開発区はバイオ医薬と光半導体を選び、どちらもゼロから始めました。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>深江智能负责人刘钦洲说，几年前，这里连一个专业的光电半导体园区都没有。</source>
        <extracomment>body[2]</extracomment>
        <translation>深江智能の責任者、劉欽洲氏によれば、数年前、ここには光半導体の専門園区が一つもありませんでした。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>两个新产业，
自零而起</source>
        <extracomment>title</extracomment>
        <translation>二つの新産業、
ゼロから</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>生物医药</source>
        <extracomment>labels[1].text</extracomment>
        <translation>バイオ医薬</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>2022 年选定</source>
        <extracomment>labels[1].note, labels[2].note</extracomment>
        <translation>2022年に選定</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>光电半导体</source>
        <extracomment>labels[2].text</extracomment>
        <translation>光半導体</translation>
    </message>
</context>
<context>
    <name>story/add/two-parks</name>
    <message>
        <location filename="../assets/story/add/two-parks.md"/>
        <source>双河、孝源等区块里，开发区建设两座专业园，留给新产业。</source>
        <extracomment>body[1]</extracomment>
        <translation>開発区は双河・孝源などの区画に、新産業のための専門園を二つ建設しています。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-parks.md"/>
        <source>生命健康产业园 4,500 亩，光电半导体产业专业园 4,000 亩。</source>
        <extracomment>body[2]</extracomment>
        <translation>生命健康産業園は4,500ムー（300ヘクタール）、光半導体専門産業園は4,000ムー（267ヘクタール）です。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-parks.md"/>
        <source>两座专业园</source>
        <extracomment>title</extracomment>
        <translation>二つの専門園</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-parks.md"/>
        <source>两座园按同一比例画出</source>
        <extracomment>caption</extracomment>
        <translation>二つの園を同じ縮尺で描く</translation>
    </message>
</context>
<context>
    <name>story/add/sixty-projects</name>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>专攻两样：创新生物药，创新医疗器械。</source>
        <extracomment>body[1]</extracomment>
        <translation>力を注ぐのは二つ、革新的なバイオ医薬品と、革新的な医療機器です。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>新来的项目里，有斯丹赛生物、盛禾生物、科弈药业等。</source>
        <extracomment>body[2]</extracomment>
        <translation>新たに来た案件には、斯丹賽生物、盛禾生物、科弈薬業などがあります。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>落地了多少创新药，原文断在这里。</source>
        <extracomment>body[3]</extracomment>
        <translation>革新的新薬がいくつ根づいたか、原文はここで途切れています。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>生物医药，加上</source>
        <extracomment>title</extracomment>
        <translation>バイオ医薬に、足す</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>一个加号一个项目，画了 60 个；实数还要多</source>
        <extracomment>caption</extracomment>
        <translation>プラス一つが一案件、60を描く。実数はさらに多い</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>生物医药四家</source>
        <extracomment>door.label</extracomment>
        <translation>バイオ医薬の四社</translation>
    </message>
</context>
<context>
    <name>story/add/three-versions</name>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>最早比土地和政策，后来用基金和股权。</source>
        <extracomment>body[1]</extracomment>
        <translation>はじめは土地と政策で競い、のちに基金と株式を用いました。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>如今以并购引项目，更快，也更有把握。</source>
        <extracomment>body[2]</extracomment>
        <translation>いまは合併・買収で案件を呼び込みます。より速く、より確かです。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>招商三版，
一版加一层</source>
        <extracomment>title</extracomment>
        <translation>誘致の三つの版、
一版ごとに一層</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>土地、政策</source>
        <extracomment>labels[1].text</extracomment>
        <translation>土地、政策</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>各地都曾用过</source>
        <extracomment>labels[1].note</extracomment>
        <translation>かつては各地で</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>基金＋股权</source>
        <extracomment>labels[2].text</extracomment>
        <translation>基金＋株式</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>这几年的办法</source>
        <extracomment>labels[2].note</extracomment>
        <translation>近年の方法</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>资本化并购</source>
        <extracomment>labels[3].text</extracomment>
        <translation>資本によるM&amp;A</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>2025 年起试行</source>
        <extracomment>labels[3].note</extracomment>
        <translation>2025年から試行</translation>
    </message>
</context>
<context>
    <name>story/add/one-window</name>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>省药监局与县政府合建审评服务中心，部分权限放到县里。</source>
        <extracomment>body[1]</extracomment>
        <translation>省薬品監督管理局と県政府が審査サービスセンターを共同で設け、一部の権限が県に移されました。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>精准免疫治疗高峰论坛等活动，请诺贝尔奖得主、院士与专家来到安吉。</source>
        <extracomment>body[2]</extracomment>
        <translation>精密免疫治療サミットフォーラムなどの催しが、ノーベル賞受賞者、院士、専門家を安吉に招きます。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>家门口的一扇窗</source>
        <extracomment>title</extracomment>
        <translation>玄関先に一つの窓</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>省级审评审批，一窗预受理</source>
        <extracomment>caption</extracomment>
        <translation>省の審査・承認を一窓口で事前受付</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>药品</source>
        <extracomment>labels[1].text</extracomment>
        <translation>医薬品</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>医疗器械</source>
        <extracomment>labels[2].text</extracomment>
        <translation>医療機器</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>化妆品</source>
        <extracomment>labels[3].text</extracomment>
        <translation>化粧品</translation>
    </message>
</context>
<context>
    <name>story/add/what-is-added</name>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>创新更浓，人才更聚，服务更暖，加的是这三样。</source>
        <extracomment>body[1]</extracomment>
        <translation>革新はより濃く、人材はより集まり、サービスはより温かく。足したのはこの三つです。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>梁仁龙说，从前传统产业占一半以上，如今高科技产业换了一条道往前赶。</source>
        <extracomment>body[2]</extracomment>
        <translation>梁仁龍氏は、かつて在来産業が半分以上を占め、いまはハイテク産業が車線を変えて先を急ぐと言います。</translation>
    </message>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>加的是什么</source>
        <extracomment>title</extracomment>
        <translation>足したもの</translation>
    </message>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>换道超车</source>
        <extracomment>labels[1].text</extracomment>
        <translation>車線を変えて追い越す</translation>
    </message>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>梁仁龙，安吉开发区管委会副主任</source>
        <extracomment>labels[1].note</extracomment>
        <translation>梁仁龍、安吉開発区管理委員会副主任</translation>
    </message>
</context>
<context>
    <name>story/multiply/three-to-five-years</name>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>懂得产业生长的规律，才好勤做乘法。</source>
        <extracomment>body[1]</extracomment>
        <translation>産業が育つ法則を知ってこそ、掛け算に励めます。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>开发区的期许，是三到五年后影响及于全球；说的是将来，报道没有给数字。</source>
        <extracomment>body[2]</extracomment>
        <translation>開発区の望みは、三〜五年後に影響を世界に及ぼすことです。将来の話で、記事に数値はありません。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>把眼光放到
三五年后</source>
        <extracomment>title</extracomment>
        <translation>まなざしは
三〜五年後へ</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>三五年后，产业具有全球影响力</source>
        <extracomment>labels[1].text</extracomment>
        <translation>三〜五年後、産業は世界に影響力を持つ</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>安吉开发区的期许</source>
        <extracomment>labels[1].note</extracomment>
        <translation>安吉開発区の期待</translation>
    </message>
</context>
<context>
    <name>story/multiply/neighbours</name>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>深江智能做适配器，家居企业做按摩椅，同在一个开发区。</source>
        <extracomment>body[1]</extracomment>
        <translation>深江智能はアダプター、家具企業はマッサージチェアを、同じ開発区で作ります。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>供货快，路又短，已有数家合作。</source>
        <extracomment>body[2]</extracomment>
        <translation>供給は速く、道のりは短く、すでに数社が協力しています。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>左邻右舍，
互为乘数</source>
        <extracomment>title</extracomment>
        <translation>隣同士、
互いに掛け合う</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>线数示意</source>
        <extracomment>caption</extracomment>
        <translation>線の数はイメージ</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>适配器，深江智能</source>
        <extracomment>labels[1].text</extracomment>
        <translation>アダプター、深江智能</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>按摩椅，家居企业</source>
        <extracomment>labels[2].text</extracomment>
        <translation>マッサージチェア、家具企業</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>深江智能与谁相连</source>
        <extracomment>door.label</extracomment>
        <translation>深江智能のつながり</translation>
    </message>
</context>
<context>
    <name>story/multiply/world-chair</name>
    <message>
        <location filename="../assets/story/multiply/world-chair.md"/>
        <source>这是一句品牌口号。</source>
        <extracomment>body[1]</extracomment>
        <translation>これはブランドのスローガンです。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/world-chair.md"/>
        <source>深江智能生产经理刘叙钿称，安吉绿色家居的规模，将来可达千亿级；这是他的预期，不是已有的产值。</source>
        <extracomment>body[2]</extracomment>
        <translation>深江智能の生産マネージャー劉叙鈿氏によれば、安吉のグリーン家具の規模は将来、千億級にも。氏の予想で、いまの生産額ではありません。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/world-chair.md"/>
        <source>世界椅·安吉造</source>
        <extracomment>title</extracomment>
        <translation>世界の椅子・安吉製</translation>
    </message>
</context>
<context>
    <name>story/multiply/hair</name>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>马丁科瑞做半导体封装设备。</source>
        <extracomment>body[1]</extracomment>
        <translation>馬丁科瑞が作るのは半導体パッケージ装置です。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>十余年自研，装片精度由 ±25 微米收到 ±3 微米，约合发丝的十分之一。</source>
        <extracomment>body[2]</extracomment>
        <translation>十余年の自社研究で、ダイボンド精度を±25マイクロメートルから±3マイクロメートルに縮めました。髪の毛のおよそ十分の一です。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>把精度收进
一根头发</source>
        <extracomment>title</extracomment>
        <translation>精度を髪の毛
一本の中へ</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>示意：发丝按精度带的十倍画出</source>
        <extracomment>caption</extracomment>
        <translation>イメージ：髪の毛は精度の幅の10倍で描く</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>精度收窄</source>
        <extracomment>labels[1].text</extracomment>
        <translation>精度が縮まる</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>一根头发的宽度</source>
        <extracomment>labels[2].text</extracomment>
        <translation>髪の毛一本の幅</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>今</source>
        <extracomment>labels[3].text</extracomment>
        <translation>今</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>看马丁科瑞</source>
        <extracomment>door.label</extracomment>
        <translation>馬丁科瑞を見る</translation>
    </message>
</context>
<context>
    <name>story/multiply/chain</name>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>褚希说，围着马丁科瑞，开发区前端招材料，后端引服务。</source>
        <extracomment>body[1]</extracomment>
        <translation>褚希氏によれば、開発区は馬丁科瑞を囲むように、川上に材料、川下にサービスを誘致しています。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>光电半导体的一条链，由此聚在一处，彼此配合。</source>
        <extracomment>body[2]</extracomment>
        <translation>光半導体の一つの連鎖が、こうして一か所に集まり、支え合います。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>围着它建链</source>
        <extracomment>title</extracomment>
        <translation>周りに築く連鎖</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>前端材料</source>
        <extracomment>labels[1].text</extracomment>
        <translation>川上の材料</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>招引</source>
        <extracomment>labels[1].note, labels[3].note</extracomment>
        <translation>誘致</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>马丁科瑞</source>
        <extracomment>labels[2].text</extracomment>
        <translation>馬丁科瑞</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>封装设备</source>
        <extracomment>labels[2].note</extracomment>
        <translation>パッケージ装置</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>后端服务</source>
        <extracomment>labels[3].text</extracomment>
        <translation>川下のサービス</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>谁与谁相连</source>
        <extracomment>door.label</extracomment>
        <translation>企業のつながり</translation>
    </message>
</context>
<context>
    <name>story/multiply/time-and-place</name>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>企业称，CoupledCAR® 平台能让 T 细胞在选定的时间和位置激活，专攻实体瘤。</source>
        <extracomment>body[1]</extracomment>
        <translation>同社によれば、CoupledCAR®プラットフォームは選んだ時と場所でT細胞を活性化させ、固形がんに特化しています。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>企业期望做成全球首个获批、用于结直肠癌的 CAR-T 产品。</source>
        <extracomment>body[2]</extracomment>
        <translation>同社の望みは、大腸がん向けで世界初の承認を得るCAR-T製品です。</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>斯丹赛生物自述</source>
        <extracomment>title</extracomment>
        <translation>斯丹賽生物の弁</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>示意：此时此处，方才激活</source>
        <extracomment>caption</extracomment>
        <translation>イメージ：今ここでのみ活性化</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>选定位置</source>
        <extracomment>labels[1].text</extracomment>
        <translation>選んだ場所</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>选定时间</source>
        <extracomment>labels[2].text</extracomment>
        <translation>選んだ時</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>时间 →</source>
        <extracomment>labels[3].text</extracomment>
        <translation>時間 →</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>此时此处</source>
        <extracomment>labels[4].text</extracomment>
        <translation>今、ここで</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>看斯丹赛生物</source>
        <extracomment>door.label</extracomment>
        <translation>斯丹賽生物を見る</translation>
    </message>
</context>
<context>
    <name>story/epilogue/hidden-ledger</name>
    <message>
        <location filename="../assets/story/epilogue/hidden-ledger.md"/>
        <source>报道里有一本“隐藏账本”：园区面积、能耗强度往下走，总量、质效往上走。</source>
        <extracomment>body[1]</extracomment>
        <translation>記事は「隠れた帳簿」があると言います。園区の面積とエネルギー原単位は下がり、総量と質・効率は上がりました。</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/hidden-ledger.md"/>
        <source>减出来的空处，报道比作画里的留白。</source>
        <extracomment>body[2]</extracomment>
        <translation>引いて生まれた空きを、記事は絵の余白に例えます。</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/hidden-ledger.md"/>
        <source>一本隐藏的账</source>
        <extracomment>title</extracomment>
        <translation>隠れた帳簿</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/hidden-ledger.md"/>
        <source>画中空处，即是留白</source>
        <extracomment>caption</extracomment>
        <translation>絵の何もない所が、余白</translation>
    </message>
</context>
<context>
    <name>story/epilogue/over-half</name>
    <message>
        <location filename="../assets/story/epilogue/over-half.md"/>
        <source>全县的工业体量，一半以上来自开发区。</source>
        <extracomment>body[1]</extracomment>
        <translation>県の工業規模の半分以上は開発区です。</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/over-half.md"/>
        <source>是哪一年，比一半多出多少，报道未载。</source>
        <extracomment>body[2]</extracomment>
        <translation>何年の数字か、半分をどれだけ超えるかは、記事にありません。</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/over-half.md"/>
        <source>全县工业，这里占</source>
        <extracomment>title</extracomment>
        <translation>県の工業に占めるのは</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/over-half.md"/>
        <source>只画过半，不画多少</source>
        <extracomment>caption</extracomment>
        <translation>過半とだけ描き、割合は描かない</translation>
    </message>
</context>
<context>
    <name>story/epilogue/result</name>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>上一年，它还在第 49 位。</source>
        <extracomment>body[1]</extracomment>
        <translation>その前の年は、まだ49位でした。</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>全县的工业体量，过半出自这里。</source>
        <extracomment>body[2]</extracomment>
        <translation>県の工業規模の過半はここが占めます。</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>减、加、乘之后</source>
        <extracomment>title</extracomment>
        <translation>引き、足し、掛けて</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>升降多少，报道未载</source>
        <extracomment>caption</extracomment>
        <translation>増減の幅は、記事に記載なし</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>降了</source>
        <extracomment>labels[1].text</extracomment>
        <translation>下がった</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>园区面积、能耗强度</source>
        <extracomment>labels[1].note</extracomment>
        <translation>園区の面積、エネルギー原単位</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>升了</source>
        <extracomment>labels[2].text</extracomment>
        <translation>上がった</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>总量、质效</source>
        <extracomment>labels[2].note</extracomment>
        <translation>総量、質・効率</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>看数据</source>
        <extracomment>door.label</extracomment>
        <translation>データを見る</translation>
    </message>
</context>
<context>
    <name>parks/life-health</name>
    <message>
        <location filename="../assets/parks/life-health.md"/>
        <source>在双河、孝源等区块。</source>
        <extracomment>body[1]</extracomment>
        <translation>双河・孝源などの区画にあります。</translation>
    </message>
    <message>
        <location filename="../assets/parks/life-health.md"/>
        <source>微远医疗已在园中。</source>
        <extracomment>body[2]</extracomment>
        <translation>微遠医療がすでに入っています。</translation>
    </message>
    <message>
        <location filename="../assets/parks/life-health.md"/>
        <source>生命健康产业园</source>
        <extracomment>name, label_lines[1]</extracomment>
        <translation>生命健康産業園</translation>
    </message>
    <message>
        <location filename="../assets/parks/life-health.md"/>
        <source>生命健康</source>
        <extracomment>short_name</extracomment>
        <translation>生命健康</translation>
    </message>
</context>
<context>
    <name>parks/opto</name>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>在双河、孝源等区块。</source>
        <extracomment>body[1]</extracomment>
        <translation>双河・孝源などの区画にあります。</translation>
    </message>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>专为光电半导体而建。</source>
        <extracomment>body[2]</extracomment>
        <translation>光半導体のために建てられた園です。</translation>
    </message>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>光电半导体产业专业园</source>
        <extracomment>name</extracomment>
        <translation>光半導体専門産業園</translation>
    </message>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>光电半导体</source>
        <extracomment>short_name, label_lines[1]</extracomment>
        <translation>光半導体</translation>
    </message>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>产业专业园</source>
        <extracomment>label_lines[2]</extracomment>
        <translation>専門産業園</translation>
    </message>
</context>
<context>
    <name>parks/e-info</name>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>深江智能就在园中。</source>
        <extracomment>body[1]</extracomment>
        <translation>深江智能がこの園にあります。</translation>
    </message>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>面积多少，报道未载。</source>
        <extracomment>body[2]</extracomment>
        <translation>面積は記事に記載がありません。</translation>
    </message>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>电子信息产业园</source>
        <extracomment>name</extracomment>
        <translation>電子情報産業園</translation>
    </message>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>电子信息</source>
        <extracomment>short_name, label_lines[1]</extracomment>
        <translation>電子情報</translation>
    </message>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>产业园</source>
        <extracomment>label_lines[2]</extracomment>
        <translation>産業園</translation>
    </message>
</context>
<context>
    <name>parks/fantan</name>
    <message>
        <location filename="../assets/parks/fantan.md"/>
        <source>数百家绿色家居企业。</source>
        <extracomment>body[1]</extracomment>
        <translation>グリーン家具の企業が数百社あります。</translation>
    </message>
    <message>
        <location filename="../assets/parks/fantan.md"/>
        <source>园区整体更新，成为新产业的平台。</source>
        <extracomment>body[2]</extracomment>
        <translation>全体を更新し、新産業を担う場となりました。</translation>
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
        <translation>約</translation>
    </message>
</context>
<context>
    <name>parks/liangshan-korean</name>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>全县首个韩资产业园。</source>
        <extracomment>body[1]</extracomment>
        <translation>県内初の韓国資本の産業園です。</translation>
    </message>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>名字见于照片说明，面积未载。</source>
        <extracomment>body[2]</extracomment>
        <translation>名は写真説明にあり、面積は不詳です。</translation>
    </message>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>两山高新小微产业园</source>
        <extracomment>name</extracomment>
        <translation>両山ハイテク小企業産業園</translation>
    </message>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>两山高新</source>
        <extracomment>short_name, label_lines[1]</extracomment>
        <translation>両山ハイテク</translation>
    </message>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>小微产业园</source>
        <extracomment>label_lines[2]</extracomment>
        <translation>小企業産業園</translation>
    </message>
</context>
<context>
    <name>parks/yangguang-tangpu</name>
    <message>
        <location filename="../assets/parks/yangguang-tangpu.md"/>
        <source>产业用地，已经清退。</source>
        <extracomment>body[1]</extracomment>
        <translation>産業用地で、すでに撤収しました。</translation>
    </message>
    <message>
        <location filename="../assets/parks/yangguang-tangpu.md"/>
        <source>原句残缺，只说到此。</source>
        <extracomment>body[2]</extracomment>
        <translation>原文が欠けており、分かるのはここまでです。</translation>
    </message>
    <message>
        <location filename="../assets/parks/yangguang-tangpu.md"/>
        <source>阳光、塘浦</source>
        <extracomment>name, short_name, label_lines[1]</extracomment>
        <translation>陽光・塘浦</translation>
    </message>
    <message>
        <location filename="../assets/parks/yangguang-tangpu.md"/>
        <source>近</source>
        <extracomment>area_qualifier</extracomment>
        <translation>ほぼ</translation>
    </message>
</context>
<context>
    <name>parks/shuanghe-xiaoyuan</name>
    <message>
        <location filename="../assets/parks/shuanghe-xiaoyuan.md"/>
        <source>生命健康产业园 4,500 亩，光电半导体产业专业园 4,000 亩，都在这一带。</source>
        <extracomment>body[1]</extracomment>
        <translation>生命健康産業園4,500ムー（300ヘクタール）と、光半導体専門産業園4,000ムー（267ヘクタール）は、どちらもこの一帯にあります。</translation>
    </message>
    <message>
        <location filename="../assets/parks/shuanghe-xiaoyuan.md"/>
        <source>双河、孝源</source>
        <extracomment>name, short_name, label_lines[1]</extracomment>
        <translation>双河・孝源</translation>
    </message>
</context>
<context>
    <name>firms/hutong</name>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>名字见于一张照片的说明。</source>
        <extracomment>body[1]</extracomment>
        <translation>名は写真の説明にあります。</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>报道里，只留下它的名字。</source>
        <extracomment>body[2]</extracomment>
        <translation>記事が残したのは、その名だけです。</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>其余的话，等企业自己来说。</source>
        <extracomment>body[3]</extracomment>
        <translation>その先は、企業ご自身の言葉を待ちます。</translation>
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
        <translation>掲載</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>永艺股份</source>
        <extracomment>doors[1].label</extracomment>
        <translation>永芸股份</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>同业</source>
        <extracomment>doors[1].note</extracomment>
        <translation>同業</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>绿色家居</source>
        <extracomment>doors[2].label</extracomment>
        <translation>グリーン家具</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>两家</source>
        <extracomment>doors[2].note</extracomment>
        <translation>二社</translation>
    </message>
</context>
<context>
    <name>firms/keyi</name>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>新引进的生物医药企业之一。</source>
        <extracomment>body[1]</extracomment>
        <translation>新たに誘致されたバイオ医薬企業の一つです。</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>报道里，只留下它的名字。</source>
        <extracomment>body[2]</extracomment>
        <translation>記事が残したのは、その名だけです。</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>其余的话，等企业自己来说。</source>
        <extracomment>body[3]</extracomment>
        <translation>その先は、企業ご自身の言葉を待ちます。</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>科弈药业</source>
        <extracomment>name, short_name</extracomment>
        <translation>科弈薬業</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>在册</source>
        <extracomment>labels[1].text</extracomment>
        <translation>掲載</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>盛禾生物</source>
        <extracomment>doors[1].label</extracomment>
        <translation>盛禾生物</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>同业</source>
        <extracomment>doors[1].note, doors[2].note, doors[3].note</extracomment>
        <translation>同業</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>斯丹赛生物</source>
        <extracomment>doors[2].label</extracomment>
        <translation>斯丹賽生物</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>微远医疗</source>
        <extracomment>doors[3].label</extracomment>
        <translation>微遠医療</translation>
    </message>
</context>
<context>
    <name>firms/martin-kerui</name>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>十余年自研，装片精度由 ±25 微米收到 ±3 微米，约合发丝的十分之一。此前，这门技术久在国外品牌手中。</source>
        <extracomment>body[1]</extracomment>
        <translation>十余年の自社研究で、ダイボンド精度を±25マイクロメートルから±3マイクロメートルに縮めました。髪の毛のおよそ十分の一です。それまで、この技術は長く海外ブランドの手にありました。</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>马丁科瑞半导体（浙江）有限公司</source>
        <extracomment>name</extracomment>
        <translation>馬丁科瑞半導体（浙江）有限公司</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>马丁科瑞</source>
        <extracomment>short_name</extracomment>
        <translation>馬丁科瑞</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>半导体封装设备</source>
        <extracomment>makes</extracomment>
        <translation>半導体パッケージ装置</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>精度收窄</source>
        <extracomment>labels[1].text</extracomment>
        <translation>精度が縮まる</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>一根头发的宽度</source>
        <extracomment>labels[2].text</extracomment>
        <translation>髪の毛一本の幅</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>今</source>
        <extracomment>labels[3].text</extracomment>
        <translation>今</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>示意：发丝按精度带的十倍画出</source>
        <extracomment>caption</extracomment>
        <translation>イメージ：髪の毛は精度の幅の10倍で描く</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>褚希</source>
        <extracomment>people[1].name</extracomment>
        <translation>褚希</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>围着马丁科瑞，前端招材料，后端引服务，让光电半导体的链聚起来。</source>
        <extracomment>people[1].words</extracomment>
        <translation>馬丁科瑞を囲むように、川上に材料、川下にサービスを招き、光半導体の連鎖を集めます。</translation>
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
        <translation>光半導体の二社</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>乘法：围着它建链</source>
        <extracomment>doors[3].label</extracomment>
        <translation>掛け算：周りに築く連鎖</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>褚希说，围着它，前端招材料，后端引服务。</source>
        <extracomment>ties[1].text</extracomment>
        <translation>褚希氏によれば、ここを囲むように、川上に材料、川下にサービスを誘致しています。</translation>
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
        <translation>スマートチェア用アダプター</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>一块线路板，不到</source>
        <extracomment>lead</extracomment>
        <translation>回路基板一枚に</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>两块板之间，不到 10 秒</source>
        <extracomment>labels[1].text</extracomment>
        <translation>基板から基板まで10秒足らず</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>四条，满负荷</source>
        <extracomment>labels[2].text</extracomment>
        <translation>四本、フル稼働</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>六条，正在安装</source>
        <extracomment>labels[3].text</extracomment>
        <translation>六本、据付中</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>今</source>
        <extracomment>labels[4].text</extracomment>
        <translation>今</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>刘叙钿</source>
        <extracomment>people[1].name</extracomment>
        <translation>劉叙鈿</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>绿色家居将来可达千亿级，适配器一个月的需求在一千万元以上。</source>
        <extracomment>people[1].words</extracomment>
        <translation>グリーン家具は将来、千億級に達しえます。アダプターの需要は月に一千万元以上です。</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>生产经理</source>
        <extracomment>people[1].role</extracomment>
        <translation>生産マネージャー</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>刘钦洲</source>
        <extracomment>people[2].name</extracomment>
        <translation>劉欽洲</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>几年前的开发区，专做光电半导体的园区，一个也没有。</source>
        <extracomment>people[2].words</extracomment>
        <translation>数年前の開発区には、光半導体の専門園区が一つもありませんでした。</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>企业负责人</source>
        <extracomment>people[2].role</extracomment>
        <translation>企業責任者</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>电子信息产业园</source>
        <extracomment>doors[1].label</extracomment>
        <translation>電子情報産業園</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>绿色家居：按摩椅</source>
        <extracomment>doors[2].label</extracomment>
        <translation>グリーン家具：マッサージチェア</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>乘法：互为乘数</source>
        <extracomment>doors[3].label</extracomment>
        <translation>掛け算：互いに掛け合う</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>为家居企业供适配器，已有多家合作。</source>
        <extracomment>ties[1].text</extracomment>
        <translation>家具企業にアダプターを供給し、すでに数社と協力しています。</translation>
    </message>
</context>
<context>
    <name>firms/shenghe</name>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>新引进的生物医药企业之一。</source>
        <extracomment>body[1]</extracomment>
        <translation>新たに誘致されたバイオ医薬企業の一つです。</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>报道里，只留下它的名字。</source>
        <extracomment>body[2]</extracomment>
        <translation>記事が残したのは、その名だけです。</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>其余的话，等企业自己来说。</source>
        <extracomment>body[3]</extracomment>
        <translation>その先は、企業ご自身の言葉を待ちます。</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>盛禾生物</source>
        <extracomment>name, short_name</extracomment>
        <translation>盛禾生物</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>在册</source>
        <extracomment>labels[1].text</extracomment>
        <translation>掲載</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>科弈药业</source>
        <extracomment>doors[1].label</extracomment>
        <translation>科弈薬業</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>同业</source>
        <extracomment>doors[1].note, doors[2].note, doors[3].note</extracomment>
        <translation>同業</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>斯丹赛生物</source>
        <extracomment>doors[2].label</extracomment>
        <translation>斯丹賽生物</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>微远医疗</source>
        <extracomment>doors[3].label</extracomment>
        <translation>微遠医療</translation>
    </message>
</context>
<context>
    <name>firms/sidansai</name>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>企业称，CoupledCAR® 是全球第一个能在时间和空间上调控 T 细胞激活的 CAR-T 平台，专攻实体瘤。</source>
        <extracomment>body[1]</extracomment>
        <translation>同社によれば、CoupledCAR®は、T細胞の活性化を時間と空間で制御できる世界初のCAR-Tプラットフォームで、固形がんに特化しています。</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>斯丹赛生物技术集团有限公司</source>
        <extracomment>name</extracomment>
        <translation>斯丹賽生物技術集団有限公司</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>斯丹赛生物</source>
        <extracomment>short_name</extracomment>
        <translation>斯丹賽生物</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>CAR-T，企业称专攻实体瘤</source>
        <extracomment>makes</extracomment>
        <translation>CAR-T、固形がんに特化（企業談）</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>选定位置</source>
        <extracomment>labels[1].text</extracomment>
        <translation>選んだ場所</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>选定时间</source>
        <extracomment>labels[2].text</extracomment>
        <translation>選んだ時</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>时间 →</source>
        <extracomment>labels[3].text</extracomment>
        <translation>時間 →</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>此时此处</source>
        <extracomment>labels[4].text</extracomment>
        <translation>今、ここで</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>示意：此时此处，方才激活</source>
        <extracomment>caption</extracomment>
        <translation>イメージ：今ここでのみ活性化</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>生物医药四家</source>
        <extracomment>doors[1].label</extracomment>
        <translation>バイオ医薬の四社</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>审评服务中心</source>
        <extracomment>doors[2].label</extracomment>
        <translation>審査サービスセンター</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>加法：六十多个项目</source>
        <extracomment>doors[3].label</extracomment>
        <translation>足し算：60余りの案件</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>三家并列，都是新引进的生物医药企业。</source>
        <extracomment>ties[1].text</extracomment>
        <translation>三社は並んで記され、いずれも新たに誘致されたバイオ医薬企業です。</translation>
    </message>
</context>
<context>
    <name>firms/weiyuan</name>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>病原微生物，靠的是基因诊断。</source>
        <extracomment>body[1]</extracomment>
        <translation>病原微生物を、遺伝子診断でとらえます。</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>2025 年订单不断，面向医疗机构的快速分析系统仍在改进。</source>
        <extracomment>body[2]</extracomment>
        <translation>2025年は注文が絶えません。医療機関向けの迅速解析システムは改良が続いています。</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>微远医疗科技（湖州）有限公司</source>
        <extracomment>name</extracomment>
        <translation>微遠医療科技（湖州）有限公司</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>微远医疗</source>
        <extracomment>short_name</extracomment>
        <translation>微遠医療</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>基因诊断</source>
        <extracomment>makes</extracomment>
        <translation>遺伝子診断</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>一日之内，辨认逾</source>
        <extracomment>lead</extracomment>
        <translation>一日のうちに識別</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>0 时</source>
        <extracomment>labels[1].text</extracomment>
        <translation>0時</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>24 时</source>
        <extracomment>labels[2].text</extracomment>
        <translation>24時</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>一日</source>
        <extracomment>labels[3].text</extracomment>
        <translation>一日</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>一点一种，画了 25,000 点；能辨认的还要多</source>
        <extracomment>caption</extracomment>
        <translation>一点が一種、25,000点を描く。識別できるのはさらに多い</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>生命健康产业园</source>
        <extracomment>doors[1].label</extracomment>
        <translation>生命健康産業園</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>生物医药四家</source>
        <extracomment>doors[2].label</extracomment>
        <translation>バイオ医薬の四社</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>加法：两个新产业</source>
        <extracomment>doors[3].label</extracomment>
        <translation>足し算：二つの新産業</translation>
    </message>
</context>
<context>
    <name>firms/yongyi</name>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>说的是原料与辅料。从设计、生产到使用，都想着绿色；光伏与储能还在添，为的是少排碳。</source>
        <extracomment>body[1]</extracomment>
        <translation>主原料と副原料についての値です。設計から生産、使用までグリーンを心がけ、炭素の排出を減らすため、太陽光発電と蓄電を増やし続けています。</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>永艺股份</source>
        <extracomment>name, short_name</extracomment>
        <translation>永芸股份</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>椅子</source>
        <extracomment>makes</extracomment>
        <translation>椅子</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>全国第一家上市的椅业企业</source>
        <extracomment>tagline</extracomment>
        <translation>中国初の上場椅子メーカー</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>一把椅子，可回收逾</source>
        <extracomment>lead</extracomment>
        <translation>椅子一脚、リサイクル可能は最低</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>设计</source>
        <extracomment>labels[1].text</extracomment>
        <translation>設計</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>生产</source>
        <extracomment>labels[2].text</extracomment>
        <translation>生産</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>使用</source>
        <extracomment>labels[3].text</extracomment>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>今</source>
        <extracomment>labels[4].text</extracomment>
        <translation>今</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>线下占全椅面积
九成，图为示意</source>
        <extracomment>caption</extracomment>
        <translation>線の下は椅子の面積の
九割、図はイメージ</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>绿色家居两家</source>
        <extracomment>doors[1].label</extracomment>
        <translation>グリーン家具の二社</translation>
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
        <translation>掛け算：深江智能のアダプター</translation>
    </message>
</context>
<context>
    <name>figures/adapter-demand</name>
    <message>
        <location filename="../assets/figures/adapter-demand.toml"/>
        <source>适配器月需求</source>
        <extracomment>label</extracomment>
        <translation>アダプターの月間需要</translation>
    </message>
    <message>
        <location filename="../assets/figures/adapter-demand.toml"/>
        <source>万元</source>
        <extracomment>unit</extracomment>
        <translation>万元超</translation>
    </message>
    <message>
        <location filename="../assets/figures/adapter-demand.toml"/>
        <source>过</source>
        <extracomment>qualifier</extracomment>
        <translation>月に</translation>
    </message>
    <message>
        <location filename="../assets/figures/adapter-demand.toml"/>
        <source>企业称</source>
        <extracomment>speaker</extracomment>
        <translation>企業談</translation>
    </message>
</context>
<context>
    <name>figures/bio-projects</name>
    <message>
        <location filename="../assets/figures/bio-projects.toml"/>
        <source>新引进
生物医药项目</source>
        <extracomment>label</extracomment>
        <translation>新規誘致の
バイオ医薬案件</translation>
    </message>
    <message>
        <location filename="../assets/figures/bio-projects.toml"/>
        <source>多个</source>
        <extracomment>unit</extracomment>
        <translation>件余り</translation>
    </message>
</context>
<context>
    <name>figures/county-share</name>
    <message>
        <location filename="../assets/figures/county-share.toml"/>
        <source>过半</source>
        <extracomment>value</extracomment>
        <translation>過半</translation>
    </message>
    <message>
        <location filename="../assets/figures/county-share.toml"/>
        <source>全县工业体量
出自开发区</source>
        <extracomment>label</extracomment>
        <translation>県の工業規模を
開発区が占める</translation>
    </message>
</context>
<context>
    <name>figures/energy-intensity</name>
    <message>
        <location filename="../assets/figures/energy-intensity.toml"/>
        <source>绿色家居能耗强度</source>
        <extracomment>label</extracomment>
        <translation>グリーン家具のエネルギー原単位</translation>
    </message>
    <message>
        <location filename="../assets/figures/energy-intensity.toml"/>
        <source>吨标准煤</source>
        <extracomment>unit</extracomment>
        <translation>トン（標準炭）</translation>
    </message>
</context>
<context>
    <name>figures/firms-removed</name>
    <message>
        <location filename="../assets/figures/firms-removed.toml"/>
        <source>关停、收储、腾换</source>
        <extracomment>label</extracomment>
        <translation>閉鎖・買い上げ・入れ替え</translation>
    </message>
    <message>
        <location filename="../assets/figures/firms-removed.toml"/>
        <source>家</source>
        <extracomment>unit</extracomment>
        <translation>社</translation>
    </message>
    <message>
        <location filename="../assets/figures/firms-removed.toml"/>
        <source>近三年</source>
        <extracomment>period</extracomment>
        <translation>この三年</translation>
    </message>
</context>
<context>
    <name>figures/foreign-project</name>
    <message>
        <location filename="../assets/figures/foreign-project.toml"/>
        <source>未收下的外资项目</source>
        <extracomment>label</extracomment>
        <translation>見送った外資案件</translation>
    </message>
    <message>
        <location filename="../assets/figures/foreign-project.toml"/>
        <source>万美元</source>
        <extracomment>unit</extracomment>
        <translation>万米ドル</translation>
    </message>
</context>
<context>
    <name>figures/furnishing-scale</name>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>千亿</source>
        <extracomment>value</extracomment>
        <translation>千億</translation>
    </message>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>绿色家居未来规模</source>
        <extracomment>label</extracomment>
        <translation>グリーン家具の将来規模</translation>
    </message>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>级</source>
        <extracomment>unit</extracomment>
        <translation>級</translation>
    </message>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>可达</source>
        <extracomment>qualifier</extracomment>
        <translation>見込み</translation>
    </message>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>刘叙钿称</source>
        <extracomment>speaker</extracomment>
        <translation>劉叙鈿氏談</translation>
    </message>
</context>
<context>
    <name>figures/land-withdrawn</name>
    <message>
        <location filename="../assets/figures/land-withdrawn.toml"/>
        <source>清退的产业用地</source>
        <extracomment>label</extracomment>
        <translation>撤収した産業用地</translation>
    </message>
    <message>
        <location filename="../assets/figures/land-withdrawn.toml"/>
        <source>亩</source>
        <extracomment>unit</extracomment>
        <translation>ムー</translation>
    </message>
    <message>
        <location filename="../assets/figures/land-withdrawn.toml"/>
        <source>近</source>
        <extracomment>qualifier</extracomment>
        <translation>ほぼ</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-accuracy</name>
    <message>
        <location filename="../assets/figures/martin-kerui-accuracy.toml"/>
        <source>装片精度</source>
        <extracomment>label</extracomment>
        <translation>ダイボンド精度</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-parts</name>
    <message>
        <location filename="../assets/figures/martin-kerui-parts.toml"/>
        <source>零部件国产化率</source>
        <extracomment>label</extracomment>
        <translation>部品の国産化率</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-researchers</name>
    <message>
        <location filename="../assets/figures/martin-kerui-researchers.toml"/>
        <source>近半</source>
        <extracomment>value</extracomment>
        <translation>半数近く</translation>
    </message>
    <message>
        <location filename="../assets/figures/martin-kerui-researchers.toml"/>
        <source>研发人员</source>
        <extracomment>label</extracomment>
        <translation>研究開発人員</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-spending</name>
    <message>
        <location filename="../assets/figures/martin-kerui-spending.toml"/>
        <source>年销售收入投入研发</source>
        <extracomment>label</extracomment>
        <translation>年間売上の研究開発投入</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-team</name>
    <message>
        <location filename="../assets/figures/martin-kerui-team.toml"/>
        <source>团队</source>
        <extracomment>label</extracomment>
        <translation>チーム</translation>
    </message>
    <message>
        <location filename="../assets/figures/martin-kerui-team.toml"/>
        <source>人</source>
        <extracomment>unit</extracomment>
        <translation>人</translation>
    </message>
</context>
<context>
    <name>figures/projects-declined</name>
    <message>
        <location filename="../assets/figures/projects-declined.toml"/>
        <source>几十</source>
        <extracomment>value</extracomment>
        <translation>数十</translation>
    </message>
    <message>
        <location filename="../assets/figures/projects-declined.toml"/>
        <source>一年否决的项目</source>
        <extracomment>label</extracomment>
        <translation>一年に退けた案件</translation>
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
        <translation>あるいは</translation>
    </message>
    <message>
        <location filename="../assets/figures/projects-declined.toml"/>
        <source>梁仁龙称</source>
        <extracomment>speaker</extracomment>
        <translation>梁仁龍氏談</translation>
    </message>
</context>
<context>
    <name>figures/rank-2023</name>
    <message>
        <location filename="../assets/figures/rank-2023.toml"/>
        <source>全省 84 家之中</source>
        <extracomment>label</extracomment>
        <translation>省内84開発区のうち</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-2023.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translation>位</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-2023.toml"/>
        <source>2023 年</source>
        <extracomment>period</extracomment>
        <translation>2023年</translation>
    </message>
</context>
<context>
    <name>figures/rank-2024</name>
    <message>
        <location filename="../assets/figures/rank-2024.toml"/>
        <source>全省 84 家之中</source>
        <extracomment>label</extracomment>
        <translation>省内84開発区のうち</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-2024.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translation>位</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-2024.toml"/>
        <source>2024 年</source>
        <extracomment>period</extracomment>
        <translation>2024年</translation>
    </message>
</context>
<context>
    <name>figures/rank-advance</name>
    <message>
        <location filename="../assets/figures/rank-advance.toml"/>
        <source>前进三十四位</source>
        <extracomment>label</extracomment>
        <translation>34位上昇</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-advance.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translation>位</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-advance.toml"/>
        <source>2023 年到 2024 年</source>
        <extracomment>period</extracomment>
        <translation>2023年から2024年</translation>
    </message>
</context>
<context>
    <name>figures/rank-green</name>
    <message>
        <location filename="../assets/figures/rank-green.toml"/>
        <source>全国绿色发展
百强县</source>
        <extracomment>label</extracomment>
        <translation>全国グリーン発展
トップ100県</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-green.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translation>位</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-green.toml"/>
        <source>2024 年</source>
        <extracomment>period</extracomment>
        <translation>2024年</translation>
    </message>
</context>
<context>
    <name>figures/rank-industry</name>
    <message>
        <location filename="../assets/figures/rank-industry.toml"/>
        <source>全国工业
百强县</source>
        <extracomment>label</extracomment>
        <translation>全国工業
トップ100県</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-industry.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translation>位</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-industry.toml"/>
        <source>2024 年</source>
        <extracomment>period</extracomment>
        <translation>2024年</translation>
    </message>
</context>
<context>
    <name>figures/rank-strength</name>
    <message>
        <location filename="../assets/figures/rank-strength.toml"/>
        <source>全国市县综合
竞争实力百强</source>
        <extracomment>label</extracomment>
        <translation>全国市県総合
競争力トップ100</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-strength.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translation>位</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-strength.toml"/>
        <source>2024 年</source>
        <extracomment>period</extracomment>
        <translation>2024年</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-board</name>
    <message>
        <location filename="../assets/figures/shenjiang-board.toml"/>
        <source>一块线路板</source>
        <extracomment>label</extracomment>
        <translation>回路基板一枚</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-board.toml"/>
        <source>秒</source>
        <extracomment>unit</extracomment>
        <translation>秒足らず</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-line-cost</name>
    <message>
        <location filename="../assets/figures/shenjiang-line-cost.toml"/>
        <source>平均每条线投入</source>
        <extracomment>label</extracomment>
        <translation>一本あたりの平均投資</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-line-cost.toml"/>
        <source>万元</source>
        <extracomment>unit</extracomment>
        <translation>万元</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-lines-coming</name>
    <message>
        <location filename="../assets/figures/shenjiang-lines-coming.toml"/>
        <source>生产线正在安装</source>
        <extracomment>label</extracomment>
        <translation>据付中の生産ライン</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-lines-coming.toml"/>
        <source>条</source>
        <extracomment>unit</extracomment>
        <translation>本</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-lines-running</name>
    <message>
        <location filename="../assets/figures/shenjiang-lines-running.toml"/>
        <source>生产线满负荷</source>
        <extracomment>label</extracomment>
        <translation>フル稼働の生産ライン</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-lines-running.toml"/>
        <source>条</source>
        <extracomment>unit</extracomment>
        <translation>本</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-start</name>
    <message>
        <location filename="../assets/figures/shenjiang-start.toml"/>
        <source>上半年投产</source>
        <extracomment>label</extracomment>
        <translation>上半期に生産開始</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-start.toml"/>
        <source>年</source>
        <extracomment>unit</extracomment>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>figures/sidansai-chain</name>
    <message>
        <location filename="../assets/figures/sidansai-chain.toml"/>
        <source>全链条</source>
        <extracomment>value</extracomment>
        <translation>全過程</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-chain.toml"/>
        <source>从基础研究到临床</source>
        <extracomment>label</extracomment>
        <translation>基礎研究から臨床まで</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-chain.toml"/>
        <source>企业自述</source>
        <extracomment>speaker</extracomment>
        <translation>企業談</translation>
    </message>
</context>
<context>
    <name>figures/sidansai-hope</name>
    <message>
        <location filename="../assets/figures/sidansai-hope.toml"/>
        <source>结直肠癌</source>
        <extracomment>value</extracomment>
        <translation>大腸がん</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-hope.toml"/>
        <source>全球首个
获批的 CAR-T 产品</source>
        <extracomment>label</extracomment>
        <translation>世界初の
承認CAR-T製品</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-hope.toml"/>
        <source>企业期望</source>
        <extracomment>speaker</extracomment>
        <translation>企業の期待</translation>
    </message>
</context>
<context>
    <name>figures/sidansai-journal</name>
    <message>
        <location filename="../assets/figures/sidansai-journal.toml"/>
        <source>临床数据在此刊出</source>
        <extracomment>label</extracomment>
        <translation>臨床データの掲載誌</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-journal.toml"/>
        <source>企业自述</source>
        <extracomment>speaker</extracomment>
        <translation>企業談</translation>
    </message>
</context>
<context>
    <name>figures/top-five</name>
    <message>
        <location filename="../assets/figures/top-five.toml"/>
        <source>前五</source>
        <extracomment>value</extracomment>
        <translation>五位内</translation>
    </message>
    <message>
        <location filename="../assets/figures/top-five.toml"/>
        <source>全省综合发展考评</source>
        <extracomment>label</extracomment>
        <translation>省の総合発展評価</translation>
    </message>
    <message>
        <location filename="../assets/figures/top-five.toml"/>
        <source>2021 与 2022 年</source>
        <extracomment>period</extracomment>
        <translation>2021年と2022年</translation>
    </message>
</context>
<context>
    <name>figures/two-mountains-years</name>
    <message>
        <location filename="../assets/figures/two-mountains-years.toml"/>
        <source>“两山”理念的实践</source>
        <extracomment>label</extracomment>
        <translation>「両山」理念の実践</translation>
    </message>
    <message>
        <location filename="../assets/figures/two-mountains-years.toml"/>
        <source>年</source>
        <extracomment>unit</extracomment>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>figures/weiyuan-pathogens</name>
    <message>
        <location filename="../assets/figures/weiyuan-pathogens.toml"/>
        <source>病原微生物</source>
        <extracomment>label</extracomment>
        <translation>病原微生物</translation>
    </message>
    <message>
        <location filename="../assets/figures/weiyuan-pathogens.toml"/>
        <source>种</source>
        <extracomment>unit</extracomment>
        <translation>種超</translation>
    </message>
</context>
<context>
    <name>figures/yongyi-recyclable</name>
    <message>
        <location filename="../assets/figures/yongyi-recyclable.toml"/>
        <source>可回收的原料与辅料</source>
        <extracomment>label</extracomment>
        <translation>リサイクル可能な主・副原料</translation>
    </message>
</context>
<context>
    <name>photos/P1</name>
    <message>
        <location filename="../assets/photos/P1.toml"/>
        <source>电子信息产业园区块</source>
        <extracomment>caption</extracomment>
        <translation>電子情報産業園の区画</translation>
    </message>
    <message>
        <location filename="../assets/photos/P1.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translation>安吉経済開発区</translation>
    </message>
</context>
<context>
    <name>photos/P2</name>
    <message>
        <location filename="../assets/photos/P2.toml"/>
        <source>斯丹赛生物技术集团有限公司研发人员进行研发</source>
        <extracomment>caption</extracomment>
        <translation>研究開発にあたる斯丹賽生物技術集団有限公司の研究員</translation>
    </message>
    <message>
        <location filename="../assets/photos/P2.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translation>安吉経済開発区</translation>
    </message>
</context>
<context>
    <name>photos/P3</name>
    <message>
        <location filename="../assets/photos/P3.toml"/>
        <source>两山高新小微产业园暨全县首个韩资产业园</source>
        <extracomment>caption</extracomment>
        <translation>両山ハイテク小企業産業園、県内初の韓国資本の産業園</translation>
    </message>
    <message>
        <location filename="../assets/photos/P3.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translation>安吉経済開発区</translation>
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
        <translation>安吉経済開発区</translation>
    </message>
</context>
<context>
    <name>photos/P5</name>
    <message>
        <location filename="../assets/photos/P5.toml"/>
        <source>云瞰开发区</source>
        <extracomment>caption</extracomment>
        <translation>雲間から望む開発区</translation>
    </message>
    <message>
        <location filename="../assets/photos/P5.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translation>安吉経済開発区</translation>
    </message>
</context>
<context>
    <name>maps/locator</name>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>安吉在哪里</source>
        <extracomment>title</extracomment>
        <translation>安吉はどこに</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>由大到小，步步走近</source>
        <extracomment>note</extracomment>
        <translation>大から小へ、一歩ずつ</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>安吉</source>
        <extracomment>names[anji].name, steps[4].name</extracomment>
        <translation>安吉</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>浙江</source>
        <extracomment>names[zhejiang].name, steps[2].name</extracomment>
        <translation>浙江</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>江苏</source>
        <extracomment>names[jiangsu].name</extracomment>
        <translation>江蘇</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>安徽</source>
        <extracomment>names[anhui].name</extracomment>
        <translation>安徽</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>上海</source>
        <extracomment>names[shanghai].name</extracomment>
        <translation>上海</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>太湖</source>
        <extracomment>names[taihu].name</extracomment>
        <translation>太湖</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>湖州</source>
        <extracomment>names[huzhou].name, steps[3].name</extracomment>
        <translation>湖州</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>杭州</source>
        <extracomment>names[hangzhou].name</extracomment>
        <translation>杭州</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>嘉兴</source>
        <extracomment>names[jiaxing].name</extracomment>
        <translation>嘉興</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>宁波</source>
        <extracomment>names[ningbo].name</extracomment>
        <translation>寧波</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>绍兴</source>
        <extracomment>names[shaoxing].name</extracomment>
        <translation>紹興</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>金华</source>
        <extracomment>names[jinhua].name</extracomment>
        <translation>金華</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>衢州</source>
        <extracomment>names[quzhou].name</extracomment>
        <translation>衢州</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>台州</source>
        <extracomment>names[taizhou].name</extracomment>
        <translation>台州</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>丽水</source>
        <extracomment>names[lishui].name</extracomment>
        <translation>麗水</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>温州</source>
        <extracomment>names[wenzhou].name</extracomment>
        <translation>温州</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>舟山</source>
        <extracomment>names[zhoushan].name</extracomment>
        <translation>舟山</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>长兴</source>
        <extracomment>names[changxing].name</extracomment>
        <translation>長興</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>吴兴</source>
        <extracomment>names[wuxing].name</extracomment>
        <translation>呉興</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>德清</source>
        <extracomment>names[deqing].name</extracomment>
        <translation>徳清</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>南浔</source>
        <extracomment>names[nanxun].name</extracomment>
        <translation>南潯</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>余杭</source>
        <extracomment>names[yuhang].name</extracomment>
        <translation>余杭</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>临安</source>
        <extracomment>names[linan].name</extracomment>
        <translation>臨安</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>广德</source>
        <extracomment>names[guangde].name</extracomment>
        <translation>広徳</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>宁国</source>
        <extracomment>names[ningguo].name</extracomment>
        <translation>寧国</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>长三角</source>
        <extracomment>steps[1].name</extracomment>
        <translation>長江デルタ</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>边界：天地图（已简化）
水面：GSHHG</source>
        <extracomment>sources</extracomment>
        <translation>境界：天地図（簡略化）
水面：GSHHG</translation>
    </message>
</context>
<context>
    <name>maps/scroll</name>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>开发区长卷</source>
        <extracomment>title</extracomment>
        <translation>開発区絵巻</translation>
    </message>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>自右向左展开；画面为示意，不表方位</source>
        <extracomment>note</extracomment>
        <translation>右から左へ開く。イメージであり、方位は示しません</translation>
    </message>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>看减法</source>
        <extracomment>places[yangguang-tangpu].door.label, places[fantan].door.label</extracomment>
        <translation>引き算を見る</translation>
    </message>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>看加法</source>
        <extracomment>places[shuanghe-xiaoyuan].door.label, places[opto].door.label, places[life-health].door.label, places[e-info].door.label</extracomment>
        <translation>足し算を見る</translation>
    </message>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>看安吉在哪里</source>
        <extracomment>places[liangshan-korean].door.label</extracomment>
        <translation>安吉の場所を見る</translation>
    </message>
</context>
<context>
    <name>AboutKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AboutKeys.qml"/>
        <source>上一段</source>
        <translation>前の段落</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AboutKeys.qml"/>
        <source>第 %1 段，共 %2 段</source>
        <translation>第%1段落、全%2段落</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AboutKeys.qml"/>
        <source>从头读</source>
        <translation>最初から読む</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AboutKeys.qml"/>
        <source>接着读</source>
        <translation>続き</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>字号</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>标准</source>
        <translation>標準</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>大</source>
        <translation>大</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>最大</source>
        <translation>最大</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>对比</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>柔和</source>
        <translation>やわらか</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>高对比</source>
        <translation>くっきり</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>按键位置</source>
        <translation>ボタンの位置</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>常规</source>
        <translation>通常</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>触手可及</source>
        <translation>手の届く所</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>画面</source>
        <translation>絵の動き</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>流动</source>
        <translation>動く</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>静止</source>
        <translation>静止</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>语言</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>单语</source>
        <translation>日本語のみ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>中外对照</source>
        <translation>中国語併記</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>辅助</source>
        <translation>表示設定</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>一按就变；您离开后，自动复原</source>
        <translation>触れるとすぐ変わります。お離れになると元に戻ります</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>恢复原样</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>完成</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>还在看吗？</source>
        <translation>まだご覧ですか？</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>字号、对比也一并复原</source>
        <translation>文字の大きさとコントラストも元に戻ります</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>秒后回到开头</source>
        <translation>秒後に最初に戻ります</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>继续看</source>
        <translation>続けて見る</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>回到开头</source>
        <translation>最初に戻る</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>碰别处任何地方，也算继续看。</source>
        <translation>ほかの場所に触れても、続けてご覧になれます。</translation>
    </message>
</context>
<context>
    <name>AttractInvitation</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AttractInvitation.qml"/>
        <source>触</source>
        <translation>触</translation>
    </message>
</context>
<context>
    <name>CompareAspects</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareAspects.qml"/>
        <source>做什么</source>
        <translation>つくるもの</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareAspects.qml"/>
        <source>园区</source>
        <translation>園区</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareAspects.qml"/>
        <source>数字</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>CompareKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>%1换成%2</source>
        <translation>%1を%2に替える</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>从名录选</source>
        <translation>一覧から</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>从名录选，换下%1</source>
        <translation>一覧から選び、%1と替える</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>看%1</source>
        <translation>%1へ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>看企业</source>
        <translation>企業へ</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareLine.qml"/>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareLine.qml"/>
        <source>%1，%2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareLine.qml"/>
        <source>报道未载</source>
        <translation>記事に記載なし</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/ComparePage.qml"/>
        <source>比</source>
        <translation>対</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/ComparePage.qml"/>
        <source>触手可及 · 按键全在这里</source>
        <translation>手の届く所・ボタンはすべてここに</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/ComparePage.qml"/>
        <source>接着看</source>
        <translation>続き</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/ComparePage.qml"/>
        <source>从头看</source>
        <translation>最初から見る</translation>
    </message>
</context>
<context>
    <name>DirectoryCandidates</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryCandidates.qml"/>
        <source>选字 %1</source>
        <translation>文字「%1」を選ぶ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryCandidates.qml"/>
        <source>后几个字</source>
        <translation>次の文字</translation>
    </message>
</context>
<context>
    <name>DirectoryChip</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryChip.qml"/>
        <source>去掉%1</source>
        <translation>%1を外す</translation>
    </message>
</context>
<context>
    <name>DirectoryChoices</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryChoices.qml"/>
        <source>还有%1个</source>
        <translation>ほか%1件</translation>
    </message>
</context>
<context>
    <name>DirectoryField</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryField.qml"/>
        <source>余%1家</source>
        <translation>残り%1社</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryField.qml"/>
        <source>没有</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryField.qml"/>
        <source>%1家里，%2</source>
        <translation>%1社のうち、%2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryField.qml"/>
        <source>已键入 %1</source>
        <translation>入力済み：%1</translation>
    </message>
</context>
<context>
    <name>DirectoryFilters</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryFilters.qml"/>
        <source>全部</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryFilters.qml"/>
        <source>谁与谁相连</source>
        <translation>企業のつながり</translation>
    </message>
</context>
<context>
    <name>DirectoryFocus</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryFocus.qml"/>
        <source>换一家</source>
        <translation>別の企業</translation>
    </message>
</context>
<context>
    <name>DirectoryInput</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryInput.qml"/>
        <source>退格</source>
        <translation>一字消す</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryInput.qml"/>
        <source>清空</source>
        <translation>全消去</translation>
    </message>
</context>
<context>
    <name>DirectoryLetter</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryLetter.qml"/>
        <source>键入 %1</source>
        <translation>「%1」を入力</translation>
    </message>
</context>
<context>
    <name>DirectoryLetters</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryLetters.qml"/>
        <source>后几个字母</source>
        <translation>次の文字</translation>
    </message>
</context>
<context>
    <name>DirectoryReach</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryReach.qml"/>
        <source>字母 %1</source>
        <translation>文字「%1」</translation>
    </message>
</context>
<context>
    <name>DirectorySee</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectorySee.qml"/>
        <source>看%1</source>
        <translation>%1を見る</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectorySee.qml"/>
        <source>看这家企业</source>
        <translation>この企業を見る</translation>
    </message>
</context>
<context>
    <name>DirectorySlot</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectorySlot.qml"/>
        <source>园区</source>
        <translation>園区</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectorySlot.qml"/>
        <source>产业</source>
        <translation>産業</translation>
    </message>
</context>
<context>
    <name>DirectoryTurn</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryTurn.qml"/>
        <source>上一页</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryTurn.qml"/>
        <source>下一页</source>
        <translation>次のページ</translation>
    </message>
</context>
<context>
    <name>EditorAsk</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>有改动还没有保存。</source>
        <translation>保存していない変更があります。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>文件刚才被别人改过，没有写入。可以读入文件里现在的地点（自己画的用撤销找回，再保存就以自己的为准），或者先继续画。</source>
        <translation>ファイルがほかの人によって変更されたため、書き込みませんでした。今のファイルの地点を読み込むか（自分の図は「元に戻す」で戻り、もう一度保存すると自分の図が残ります）、このまま描き続けてください。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>保存并离开</source>
        <translation>保存して終了</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>读入文件</source>
        <translation>ファイルを読み込む</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>不保存，离开</source>
        <translation>保存せずに終了</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>继续画</source>
        <translation>描き続ける</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>%1（竖屏）</source>
        <translation>%1（縦型）</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>有改动，还没有保存</source>
        <translation>変更はまだ保存されていません</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>拖动它，或按方向键。大小由面积而定；名称、面积等写在 %1 里。</source>
        <translation>ドラッグするか、矢印キーで動かします。大きさは面積で決まり、名称や面積などは %1 にあります。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>轻触一个园区，把它拖到合适的地方。拖动空处移动地图。位置是示意，面积按比例。</source>
        <translation>園区に触れ、ふさわしい場所へドラッグします。何もない所をなぞると地図が動きます。位置は略図、面積は縮尺どおりです。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>这里只改它的位置：拖动，或按方向键。名称等写在 %1 里。</source>
        <translation>ここで変えられるのは位置だけです。ドラッグするか、矢印キーを使います。名称などは %1 にあります。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>在地图上轻触一下，放一个点。</source>
        <translation>地図に触れると、点が置かれます。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>沿线逐点轻触；再触最后一点结束。</source>
        <translation>線に沿って順に触れ、最後の点にもう一度触れると終わります。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>绕一圈逐点轻触；再触第一点结束。</source>
        <translation>まわりを順に触れ、最初の点にもう一度触れると終わります。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>轻触一个地点来修改，或先选点、线、面来画新的。拖动空处移动地图。</source>
        <translation>地点に触れて直すか、点・線・面を選んで新しく描きます。何もない所をなぞると地図が動きます。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>名称</source>
        <translation>名称（中国語）</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>文字</source>
        <translation>文（中国語）</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>代号</source>
        <translation>ID（リンク用）</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>%n 个地点要改</source>
        <translation>
            <numerusform>直すべき地点：%nか所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorRail</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>选择</source>
        <translation>選択</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>点</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>线</source>
        <translation>線</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>面</source>
        <translation>面</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>放回</source>
        <translation>元の位置へ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>删除</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>放大</source>
        <translation>拡大</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>缩小</source>
        <translation>縮小</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>全图</source>
        <translation>全体</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>撤销</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>重做</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>保存</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>EditorTies</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorTies.qml"/>
        <source>园区</source>
        <translation>園区</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorTies.qml"/>
        <source>企业</source>
        <translation>企業</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorTies.qml"/>
        <source>依据</source>
        <translation>根拠</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorTies.qml"/>
        <source>查找</source>
        <translation>探す</translation>
    </message>
</context>
<context>
    <name>FigureCell</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FigureCell.qml"/>
        <source>：</source>
        <translation>：</translation>
    </message>
</context>
<context>
    <name>FiguresHead</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FiguresHead.qml"/>
        <source>数据一览</source>
        <translation>データ一覧</translation>
    </message>
</context>
<context>
    <name>FiguresKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FiguresKeys.qml"/>
        <source>上一幅</source>
        <translation>前へ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FiguresKeys.qml"/>
        <source>下一幅</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>FirmCode</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmCode.qml"/>
        <source>扫码带走</source>
        <translation>持ち帰る</translation>
    </message>
</context>
<context>
    <name>FirmFoot</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmFoot.qml"/>
        <source>触手可及 · 按键全在这里</source>
        <translation>手の届く所・ボタンはすべてここに</translation>
    </message>
</context>
<context>
    <name>FirmKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmKeys.qml"/>
        <source>上一家：%1</source>
        <translation>前の企業：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmKeys.qml"/>
        <source>下一家：%1</source>
        <translation>次の企業：%1</translation>
    </message>
</context>
<context>
    <name>FirmNameOnly</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmNameOnly.qml"/>
        <source>触手可及 · 按键全在这里</source>
        <translation>手の届く所・ボタンはすべてここに</translation>
    </message>
</context>
<context>
    <name>FirmSteps</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>正文</source>
        <translation>本文</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>数字</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>人物</source>
        <translation>人物</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>照片</source>
        <translation>写真</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>图示</source>
        <translation>図</translation>
    </message>
</context>
<context>
    <name>FirmWays</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmWays.qml"/>
        <source>关联</source>
        <translation>つながり</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmWays.qml"/>
        <source>与%1比</source>
        <translation>%1と比べる</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmWays.qml"/>
        <source>比一比</source>
        <translation>比べる</translation>
    </message>
</context>
<context>
    <name>FirmsPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>第 %1/%2 页</source>
        <translation>%1/%2ページ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>还在翻名录，先列翻到的</source>
        <translation>一覧を検索中、見つかった分を表示</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>没有相符的，这些相近</source>
        <translation>一致なし。近いものはこちら</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>没有相符的，退格再试</source>
        <translation>一致なし。一字消してお試しを</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>拼音首字母，逐个缩小</source>
        <translation>かなかピンインで絞り込む</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>选出%1家，%2</source>
        <translation>%1社を選択、%2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>见报%1家，%2</source>
        <translation>記事に載る%1社、%2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>按拼音排列</source>
        <translation>五十音順</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>企业名录</source>
        <translation>企業一覧</translation>
    </message>
</context>
<context>
    <name>HomeKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>园区地图</source>
        <translation>園区マップ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>企业名录</source>
        <translation>企業一覧</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>数据一览</source>
        <translation>データ一覧</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>%1处园区</source>
        <translation>
            <numerusform>園区%1か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>%1家企业</source>
        <translation>
            <numerusform>企業%1社</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>全省第 %1 名</source>
        <translation>省内%1位</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>从头讲起</source>
        <translation>初めから</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>关于与出处</source>
        <translation>展示と出典</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapCard.qml"/>
        <source>亩</source>
        <translation>ムー</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapCard.qml"/>
        <source>亩（%1 公顷）</source>
        <translation>ムー（%1 ha）</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapCard.qml"/>
        <source>约合%1个足球场</source>
        <translation>サッカー場約%1面分</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapCard.qml"/>
        <source>面积未载</source>
        <translation>面積不詳</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/sources.py"/>
        <source>%1 亩 × 2,000 ÷ 3 平方米 ÷ 每个 %2 平方米 ≈ %3 个</source>
        <translation>%1ムー × 2,000 ÷ 3 m² ÷ 一面%2 m² ≈ %3面</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/sources.py"/>
        <source>足球场</source>
        <translation>サッカー場</translation>
    </message>
</context>
<context>
    <name>MapDoors</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapDoors.qml"/>
        <source>看地图</source>
        <translation>地図へ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapDoors.qml"/>
        <source>看照片</source>
        <translation>写真へ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapDoors.qml"/>
        <source>续读</source>
        <translation>続き</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapDoors.qml"/>
        <source>续读园区说明</source>
        <translation>園区の説明の続きを読む</translation>
    </message>
</context>
<context>
    <name>MapEditor</name>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>无法写入 %1：%2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>已保存</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>已读入文件里现在的地点；撤销即可回到自己画的</source>
        <translation>ファイルの地点を読み込みました。「元に戻す」で自分の図に戻ります</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>上次没有保存的改动已经找回；撤销即可放弃</source>
        <translation>前回保存しなかった変更を戻しました。「元に戻す」で捨てられます</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>还不能保存：请先改好标红的地点</source>
        <translation>まだ保存できません。赤い地点を先に直してください</translation>
    </message>
</context>
<context>
    <name>MapFirms</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>看企业</source>
        <translation>企業へ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>看%1</source>
        <translation>%1へ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>全部%1家</source>
        <translation>全%1社</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>此处的其他企业</source>
        <translation>ここにある他の企業</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>看园中全部%1家企业</source>
        <translation>園内の全%1社を見る</translation>
    </message>
</context>
<context>
    <name>MapKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapKeys.qml"/>
        <source>放大地图</source>
        <translation>地図を拡大</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapKeys.qml"/>
        <source>缩小地图</source>
        <translation>地図を縮小</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapKeys.qml"/>
        <source>全图</source>
        <translation>全体図</translation>
    </message>
</context>
<context>
    <name>MapLabel</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLabel.qml"/>
        <location filename="../kiosk/bridge/parks.py"/>
        <source>亩</source>
        <translation>ムー</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLegend.qml"/>
        <source>产业用地</source>
        <translation>産業用地</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLegend.qml"/>
        <source>已清退</source>
        <translation>撤収済み</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLegend.qml"/>
        <source>面积未载</source>
        <translation>面積不詳</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLegend.qml"/>
        <source>您在此</source>
        <translation>現在地</translation>
    </message>
</context>
<context>
    <name>MapNext</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapNext.qml"/>
        <source>下一图</source>
        <translation>次の地図</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPage.qml"/>
        <source>园区地图</source>
        <translation>園区マップ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPage.qml"/>
        <source>示意图 · 面积按比例</source>
        <translation>模式図・面積は縮尺どおり</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPage.qml"/>
        <source>图集</source>
        <translation>地図集</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPage.qml"/>
        <source>看其他地图</source>
        <translation>ほかの地図を見る</translation>
    </message>
</context>
<context>
    <name>MapPark</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPark.qml"/>
        <source>在此</source>
        <translation>ここ</translation>
    </message>
</context>
<context>
    <name>MapPicture</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPicture.qml"/>
        <source>在此</source>
        <translation>ここ</translation>
    </message>
</context>
<context>
    <name>MapScale</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapScale.qml"/>
        <source>亩</source>
        <translation>ムー</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapScale.qml"/>
        <source>万亩</source>
        <translation>万ムー</translation>
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
        <translation>縮尺：四角は%1、線は%2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapScale.qml"/>
        <source>比例：横线 %1</source>
        <translation>縮尺：線は%1</translation>
    </message>
</context>
<context>
    <name>MapStrip</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapStrip.qml"/>
        <source>向左展开</source>
        <translation>左へ開く</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapStrip.qml"/>
        <source>向右展开</source>
        <translation>右へ開く</translation>
    </message>
</context>
<context>
    <name>MapThen</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapThen.qml"/>
        <source>昔</source>
        <translation>昔</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapThen.qml"/>
        <source>看昔：清退与更新之前</source>
        <translation>昔：撤収と更新の前を見る</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapThen.qml"/>
        <source>今</source>
        <translation>今</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapThen.qml"/>
        <source>看今：清退与更新之后</source>
        <translation>今：撤収と更新の後を見る</translation>
    </message>
</context>
<context>
    <name>MapTurn</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapTurn.qml"/>
        <source>上一处</source>
        <translation>前の園区</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapTurn.qml"/>
        <source>下一处</source>
        <translation>次の園区</translation>
    </message>
</context>
<context>
    <name>MapsPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapsPage.qml"/>
        <source>%1 亩</source>
        <translation>%1ムー</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapsPage.qml"/>
        <source>约合%1个足球场</source>
        <translation>サッカー場約%1面分</translation>
    </message>
</context>
<context>
    <name>PanelKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>触手可及 · 按键全在这里</source>
        <translation>手の届く所・ボタンはすべてここに</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>上一幅</source>
        <translation>前へ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>接着读</source>
        <translation>続き</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>回首页</source>
        <translation>ホームへ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>下一章</source>
        <translation>次の章</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>下一幅</source>
        <translation>次へ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>上一章</source>
        <translation>前の章</translation>
    </message>
</context>
<context>
    <name>PanelText</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelText.qml"/>
        <source>%1，</source>
        <translation>%1、</translation>
    </message>
</context>
<context>
    <name>Parcel</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Parcel.qml"/>
        <source>亩</source>
        <translation>ムー</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Parcels.qml"/>
        <source>方框：1,000 亩</source>
        <translation>枠は1,000ムー（67 ha）</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Photo.qml"/>
        <source>画面为示意 · 照片待补</source>
        <translation>イメージ・写真は後日</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Photo.qml"/>
        <source>供图：%1</source>
        <translation>提供：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Photo.qml"/>
        <source>照片由%1提供，待补</source>
        <translation>%1提供、写真は後日</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Rail.qml"/>
        <source>首页</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Rail.qml"/>
        <source>返回</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Rail.qml"/>
        <source>出处</source>
        <translation>出典</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Rail.qml"/>
        <source>辅助</source>
        <translation>表示設定</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>推算</source>
        <translation>算出</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>原文残缺</source>
        <translation>原文に欠け</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>当事方自述</source>
        <translation>当事者の弁</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>报道所载</source>
        <translation>記事による</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>%1 行</source>
        <translation>
            <numerusform>%1行目</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>企业</source>
        <translation>企業</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>园区</source>
        <translation>園区</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>照片</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>本页出处</source>
        <translation>このページの出典</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>《%1》
%2　记者 %3</source>
        <translation>『%1』
%2　記者 %3</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>前几条</source>
        <translation>前の項目</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>后几条</source>
        <translation>次の項目</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>数字都指回报纸上的一处；推算的写明，找不到的不写。</source>
        <translation>数字はすべて紙面に出所があります。算出は明記し、ないものは載せません。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>关上</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>StaffCalendarPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffCalendarPage.qml"/>
        <source>今天</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffCalendarPage.qml"/>
        <source>，</source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffCalendarPage.qml"/>
        <source>上一个月</source>
        <translation>前の月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffCalendarPage.qml"/>
        <source>下一个月</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>StaffDates</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周一</source>
        <translation>月曜</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周二</source>
        <translation>火曜</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周三</source>
        <translation>水曜</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周四</source>
        <translation>木曜</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周五</source>
        <translation>金曜</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周六</source>
        <translation>土曜</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周日</source>
        <translation>日曜</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>一</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>二</source>
        <translation>火</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>三</source>
        <translation>水</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>四</source>
        <translation>木</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>五</source>
        <translation>金</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>六</source>
        <translation>土</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>日</source>
        <translation>日</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>1月</source>
        <translation>1月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>2月</source>
        <translation>2月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>3月</source>
        <translation>3月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>4月</source>
        <translation>4月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>5月</source>
        <translation>5月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>6月</source>
        <translation>6月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>7月</source>
        <translation>7月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>8月</source>
        <translation>8月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>9月</source>
        <translation>9月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>10月</source>
        <translation>10月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>11月</source>
        <translation>11月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>12月</source>
        <translation>12月</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>闭馆</source>
        <translation>休館</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>每周闭馆</source>
        <translation>毎週休館</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>另定时间</source>
        <translation>別の時間</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>%1年%2</source>
        <translation>%1年%2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>%1%2日</source>
        <translation>%1%2日</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>%1，%2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>全天开放</source>
        <translation>終日開館</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>、</source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>StaffDay</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>照常：%1</source>
        <translation>通常どおり：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>%1到%2：%3</source>
        <translation>%1～%2：%3</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>照常</source>
        <translation>通常</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>%1照常</source>
        <translation>%1は通常どおり</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>%1闭馆</source>
        <translation>%1は休館</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>%1另定时间</source>
        <translation>%1は別の時間</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>后一天也这样</source>
        <translation>翌日も同じに</translation>
    </message>
</context>
<context>
    <name>StaffDots</name>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDots.qml"/>
        <source>已输入 %n 位</source>
        <translation>
            <numerusform>%n 桁を入力済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffEdges</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>开门</source>
        <translation>開館</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>休息从</source>
        <translation>昼休み開始</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>休息到</source>
        <translation>昼休み終了</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>关门</source>
        <translation>閉館</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1早开半小时</source>
        <translation>%1の開館を半時間早く</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1早休息半小时</source>
        <translation>%1の昼休みの開始を半時間早く</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1早休息完半小时</source>
        <translation>%1の昼休みの終わりを半時間早く</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1早关半小时</source>
        <translation>%1の閉館を半時間早く</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1晚开半小时</source>
        <translation>%1の開館を半時間遅く</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1晚休息半小时</source>
        <translation>%1の昼休みの開始を半時間遅く</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1晚休息完半小时</source>
        <translation>%1の昼休みの終わりを半時間遅く</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1晚关半小时</source>
        <translation>%1の閉館を半時間遅く</translation>
    </message>
</context>
<context>
    <name>StaffGate</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>输入密码</source>
        <translation>暗証番号を入力</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>进入</source>
        <translation>入る</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>给展厅员工</source>
        <translation>展示館スタッフの方へ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>还没有设密码</source>
        <translation>暗証番号がまだ設定されていません</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>观众请按“回到展示”。忘了密码，在这台电脑的终端运行 kiosk pin，重新设一个。</source>
        <translation>来館者の方は「展示に戻る」を押してください。暗証番号を忘れた場合は、このコンピューターの端末で kiosk pin を実行し、設定し直します。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>员工面板要用密码打开。在这台电脑的终端运行 kiosk pin，设一个 %1 到 %2 位的密码，再按住屏幕左上角五秒。</source>
        <translation>スタッフパネルは暗証番号で開きます。このコンピューターの端末で kiosk pin を実行して %1～%2 桁の番号を設定し、画面の左上の角を五秒間押さえてください。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>回到展示</source>
        <translation>展示に戻る</translation>
    </message>
</context>
<context>
    <name>StaffHolidays</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHolidays.qml"/>
        <source>时钟不可信，不知道今天是哪天：请校准</source>
        <translation>時計が正しくなく、今日の日付がわかりません。合わせてください</translation>
    </message>
</context>
<context>
    <name>StaffHours</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>开放时间</source>
        <translation>開館時間</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>开门</source>
        <translation>開館</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>关门</source>
        <translation>閉館</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1的午间休息</source>
        <translation>%1の昼休み</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>闭馆</source>
        <translation>休館</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>开放</source>
        <translation>開館</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1闭馆</source>
        <translation>%1は休館</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1早开半小时</source>
        <translation>%1の開館を半時間早く</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1晚开半小时</source>
        <translation>%1の開館を半時間遅く</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1早关半小时</source>
        <translation>%1の閉館を半時間早く</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1晚关半小时</source>
        <translation>%1の閉館を半時間遅く</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>闭馆后画面变黑。要设午间休息，按星期几。</source>
        <translation>時間外は画面が暗くなります。昼休みは曜日を押してください。</translation>
    </message>
</context>
<context>
    <name>StaffLanguages</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>语言</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>顺序就是屏幕底部语言键的顺序</source>
        <translation>順序は画面下の言語キーの並びです</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>上移</source>
        <translation>上へ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>上移%1</source>
        <translation>%1を上へ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>提供</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>提供%1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>开头用</source>
        <translation>最初の言語</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>开头用%1</source>
        <translation>%1で始める</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>后几种语言</source>
        <translation>ほかの言語</translation>
    </message>
</context>
<context>
    <name>StaffLive</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>在展内容</source>
        <translation>展示内容</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>从 %1 起</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>本厅的文件</source>
        <translation>この館のファイル</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>上一版</source>
        <translation>前の版</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>上次正常的那份</source>
        <translation>前回正常だったもの</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>程序自带</source>
        <translation>標準の展示</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>照片</source>
        <translation>写真</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>待补 %n 张</source>
        <translation>
            <numerusform>%n 枚が未着</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>%n 张</source>
        <translation>
            <numerusform>%n 枚</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>语言</source>
        <translation>言語</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>%n 种</source>
        <translation>
            <numerusform>%n 言語</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffOnceMore</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffOnceMore.qml"/>
        <source>确定</source>
        <translation>実行</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffOnceMore.qml"/>
        <source>算了</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>StaffOverview</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffOverview.qml"/>
        <source>换上最新版</source>
        <translation>最新の版に戻す</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffOverview.qml"/>
        <source>上一版</source>
        <translation>前の版</translation>
    </message>
</context>
<context>
    <name>StaffPad</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>正在存</source>
        <translation>保存しています</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>正在核对</source>
        <translation>確認中</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>同样的数字，再输一遍</source>
        <translation>同じ数字をもう一度</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>太好猜了，请换一个</source>
        <translation>推測されやすい番号です。別の番号をどうぞ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>两遍不一样，请从头输</source>
        <translation>2回が違います。最初からどうぞ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>密码不对，%1 后再试</source>
        <translation>暗証番号が違います。%1 後にもう一度</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>密码不对，请再试</source>
        <translation>暗証番号が違います。もう一度どうぞ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>%1 到 %2 位数字</source>
        <translation>数字 %1～%2 桁</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>退格</source>
        <translation>一字消す</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPanel.qml"/>
        <source>管理</source>
        <translation>管理</translation>
    </message>
</context>
<context>
    <name>StaffPauseKey</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPauseKey.qml"/>
        <source>去掉午间休息</source>
        <translation>昼休みをなくす</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPauseKey.qml"/>
        <source>加午间休息</source>
        <translation>昼休みを入れる</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>现在的密码</source>
        <translation>現在の暗証番号</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>新密码，再输一遍</source>
        <translation>新しい暗証番号をもう一度</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>新密码</source>
        <translation>新しい暗証番号</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>改密码</source>
        <translation>暗証番号を変更</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码改好了，下次用新的</source>
        <translation>暗証番号を変更しました。次からは新しい番号です</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码没有改，还是原来的：磁盘满了</source>
        <translation>暗証番号は元のままです：ディスクがいっぱいです</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码没有改，还是原来的：密码文件不让写</source>
        <translation>暗証番号は元のままです：ファイルに書き込めません</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码没有改，还是原来的：磁盘写不进去</source>
        <translation>暗証番号は元のままです：ディスクに書き込めません</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码没有改，还是原来的；原因在“最近的问题”里</source>
        <translation>暗証番号は元のままです。理由は「最近の問題」にあります</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>现在改密码</source>
        <translation>今すぐ暗証番号を変更</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>先输现在的密码，再把新密码输两遍。%1 到 %2 位数字，不能全都一样，也不能是连着的数。</source>
        <translation>まず現在の暗証番号、次に新しい番号を2回入力します。%1～%2 桁で、同じ数字だけ、続きの数字は使えません。</translation>
    </message>
</context>
<context>
    <name>StaffPower</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>重新启动展示</source>
        <translation>展示を再起動</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>退到桌面</source>
        <translation>デスクトップに戻る</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>关机</source>
        <translation>電源を切る</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>画面黑几秒，然后从头开始。</source>
        <translation>画面が数秒暗くなり、最初から始まります。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>展示停下来，露出系统的桌面或登录画面。要回来：在终端运行 kiosk run，装成服务的运行 systemctl start anji-kiosk，或者重新开机。</source>
        <translation>展示が終わり、システムのデスクトップかログイン画面が現れます。戻すには端末で kiosk run、サービスの場合は systemctl start anji-kiosk を実行するか、コンピューターを起動し直します。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>先存好记录，再关电脑。要回来：按电脑的电源键。</source>
        <translation>記録を保存してからコンピューターの電源を切ります。戻すには電源ボタンを押します。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>重启与关机</source>
        <translation>再起動・電源</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>再输一次密码，就照办</source>
        <translation>もう一度暗証番号を入力すると実行します</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>正在照办</source>
        <translation>実行しています</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>每一样都要再输一次密码</source>
        <translation>どれももう一度暗証番号が必要です</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>系统不许这里关机：请用电脑的电源键</source>
        <translation>システムがここでの電源オフを許可しません。電源ボタンをお使いください</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>这台电脑不能从这里关机：请用电源键</source>
        <translation>このコンピューターはここから電源を切れません。電源ボタンをお使いください</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>系统 30 秒没有回答：请用电脑的电源键</source>
        <translation>システムが30秒間応答しません。電源ボタンをお使いください</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>没有看守进程，从这里做不到</source>
        <translation>監視プロセスがないため、ここからは実行できません</translation>
    </message>
</context>
<context>
    <name>StaffProblems</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>最近的问题</source>
        <translation>最近の問題</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>最新的在前，是程序自己的话</source>
        <translation>新しい順。プログラム自身の言葉です</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>没有问题</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>正在查看</source>
        <translation>確認中</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>更早的</source>
        <translation>前のもの</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>回到最新的</source>
        <translation>最新に戻る</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>亮度</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>多久没人碰，就问一声</source>
        <translation>操作がないとき尋ねるまで</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>问了以后等多久</source>
        <translation>答えを待つ時間</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>手放着不动，算多久</source>
        <translation>置いたままの手を数える時間</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>画面的亮度；屏幕本身的亮度在屏幕上调</source>
        <translation>映像の明るさ。パネル本体の明るさはパネルで調整します</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>字多的页面会再等，等到慢慢读完</source>
        <translation>文字の多いページではゆっくり読み終わるまで待ちます</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>倒数完，回到开头</source>
        <translation>数え終わると最初に戻ります</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>过了这么久，就当是东西放在屏幕上</source>
        <translation>これを過ぎると置き忘れの物とみなします</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>%1 秒</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>亮度与等待</source>
        <translation>明るさと待ち時間</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>减少：%1</source>
        <translation>減らす：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>增加：%1</source>
        <translation>増やす：%1</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>概况</source>
        <translation>概要</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>开放时间</source>
        <translation>開館時間</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>休馆日</source>
        <translation>休館日</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>语言</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>亮度与等待</source>
        <translation>明るさと待ち時間</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>最近的问题</source>
        <translation>最近の問題</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改密码</source>
        <translation>暗証番号を変更</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>重启与关机</source>
        <translation>再起動・電源</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>撤销上一处改动</source>
        <translation>直前の変更を取り消す</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改动没有存下：磁盘满了</source>
        <translation>変更を保存できません：ディスクがいっぱいです</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改动没有存下：设置文件不让写</source>
        <translation>変更を保存できません：設定ファイルに書き込めません</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改动没有存下：磁盘写不进去</source>
        <translation>変更を保存できません：ディスクに書き込めません</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改动没有存下，原因在“最近的问题”里</source>
        <translation>変更を保存できません。「最近の問題」をご覧ください</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>回到展示</source>
        <translation>展示に戻る</translation>
    </message>
</context>
<context>
    <name>StaffToday</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>今天</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>次有人来</source>
        <translation>
            <numerusform>回の来場</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>把记录存到 U 盘</source>
        <translation>記録を USB メモリーへ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>正在写，请不要拔</source>
        <translation>書き込み中。抜かないでください</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>写好了，可以拔了：%1</source>
        <translation>書き込みました。抜いて構いません：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>没有找到 U 盘：插好，等几秒，再按一次</source>
        <translation>USB メモリーが見つかりません。差し込んで数秒待ち、もう一度押してください</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>U 盘满了</source>
        <translation>USB メモリーがいっぱいです</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>U 盘只读，写不进去：拨开写保护，或换一个</source>
        <translation>USB メモリーは読み取り専用です：書き込み禁止を解除するか、別のものを使ってください</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>没有写成，U 盘拔掉了或坏了：再插一次，或换一个</source>
        <translation>書けませんでした。USB メモリーが抜かれたか、壊れています：差し直すか、別のものを使ってください</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>没有写成；原因在“最近的问题”里</source>
        <translation>書き込めませんでした。「最近の問題」をご覧ください</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>半数停留 %1 秒以上</source>
        <translation>半数が %1 秒以上滞在</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>半数停留 %1 分钟以上</source>
        <translation>半数が %1 分以上滞在</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>最常看：%1</source>
        <translation>よく見られたもの：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>、</source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>StaffTroubles</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>程序中断</source>
        <translation>異常終了</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>画面停住</source>
        <translation>画面停止</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>没有画面</source>
        <translation>画面なし</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>员工要求</source>
        <translation>スタッフの指示</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>用的是上次正常的展览；现在的文件有毛病</source>
        <translation>前回正常だった展示を表示中。現在のファイルに不具合があります</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>安全模式：不用显卡，画面静止</source>
        <translation>セーフモード：グラフィックカードなし、静止画</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>磁盘快满了，只剩 %1 MB</source>
        <translation>ディスクの残りがわずかです：%1 MB</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>磁盘满了，只剩 %1 MB：请清理</source>
        <translation>ディスクがいっぱいです（残り %1 MB）。空きを作ってください</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>磁盘写不进去：%1</source>
        <translation>ディスクに書き込めません：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>没有在统计：%1</source>
        <translation>集計していません：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>设置读不懂，已移到一旁：%1</source>
        <translation>読めない設定を別名で保存しました：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>设置有误，没有采用：%1</source>
        <translation>設定に誤りがあり、使われていません：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>时钟不可信，现在是 %1：请校准</source>
        <translation>時計が信頼できません（現在 %1）。合わせてください</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>地图画了行政界线，却没有审图号，不能公开：%1</source>
        <translation>境界線のある地図に審査番号がなく、公開できません：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>今天中断 %1 次：请看“最近的问题”</source>
        <translation>今日 %1 回中断しました。「最近の問題」をご覧ください</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>机器</source>
        <translation>機器</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>还有 %n 处</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>一切正常</source>
        <translation>すべて正常</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>正在查看</source>
        <translation>確認中</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>现在</source>
        <translation>現在</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>在开放时间里</source>
        <translation>開館時間内</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>先不按开放时间：时钟还在核对</source>
        <translation>時計の確認中のため開館時間は未適用</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>在开放时间外</source>
        <translation>開館時間外</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>开始运行</source>
        <translation>稼働開始</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>今天重新启动</source>
        <translation>今日の再起動</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>%n 次</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>上一次</source>
        <translation>前回</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>磁盘还剩</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>画面由谁来画</source>
        <translation>描画</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>显卡</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>处理器</source>
        <translation>プロセッサー</translation>
    </message>
</context>
<context>
    <name>StaffVersions</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>换上最新版</source>
        <translation>最新の版に戻す</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>换回上一版</source>
        <translation>前の版に戻す</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>画面黑几秒，然后展出文件现在的样子。上一版仍留着。</source>
        <translation>画面が数秒暗くなり、その後いまのファイルの内容を展示します。前の版は残ります。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>画面黑几秒，然后展出上一版，重启也不变，直到在这里换上最新版，或者展览的文件又改了再启动。两版都不会丢。</source>
        <translation>画面が数秒暗くなり、その後前の版を展示します。再起動しても変わりません。ここで最新の版に戻すか、展示のファイルをさらに変えて起動し直すまで続きます。どちらの版も失われません。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>展览的版本</source>
        <translation>展示の版</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>再输一次密码，就照办</source>
        <translation>もう一度暗証番号を入力すると実行します</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>正在照办</source>
        <translation>実行しています</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>好好地展出了五分钟的，才留作一版</source>
        <translation>五分間問題なく展示されたものを一つの版として残します</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>没有换：磁盘写不进去</source>
        <translation>変えていません：ディスクに書き込めません</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>没有换：上一版不在了</source>
        <translation>変えていません：前の版がもうありません</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>没有看守进程，从这里做不到</source>
        <translation>監視プロセスがないため、ここからは実行できません</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>在展的是上一版</source>
        <translation>前の版を展示中</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>在展</source>
        <translation>展示中</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>从 %1 起</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>上一版</source>
        <translation>前の版</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>还没有</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>StaffWeekday</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffWeekday.qml"/>
        <source>回到一周</source>
        <translation>1週間に戻る</translation>
    </message>
</context>
<context>
    <name>Stalks</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Stalks.qml"/>
        <source>，</source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/Stepper.qml"/>
        <source>第 %1 幅，共 %2 幅</source>
        <translation>全%2枚のうち%1枚目</translation>
    </message>
</context>
<context>
    <name>TiesIndustry</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesIndustry.qml"/>
        <source>%1家</source>
        <translation>%1社</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesIndustry.qml"/>
        <source>%1等%2家</source>
        <translation>%1など%2社</translation>
    </message>
</context>
<context>
    <name>TiesKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>上一家</source>
        <translation>前の企業</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>下一家</source>
        <translation>次の企業</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>换产业</source>
        <translation>産業を替える</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>园区地图</source>
        <translation>園区マップ</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>下一组</source>
        <translation>次の組</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>续读</source>
        <translation>続き</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>续读这些联系</source>
        <translation>つながりの続きを読む</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>看%1</source>
        <translation>%1を見る</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>看%1企业</source>
        <translation>%1の企業を見る</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>看这家</source>
        <translation>企業を見る</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>看企业</source>
        <translation>企業を見る</translation>
    </message>
</context>
<context>
    <name>TiesPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPage.qml"/>
        <source>谁与谁相连</source>
        <translation>企業のつながり</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPage.qml"/>
        <source>只画报道写明的联系</source>
        <translation>記事に書かれたつながりだけを描く</translation>
    </message>
</context>
<context>
    <name>TiesPicture</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>%1，%2家</source>
        <translation>%1、%2社</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>%1家</source>
        <translation>%1社</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>亩</source>
        <translation>ムー</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>另%1个产业</source>
        <translation>ほか%1産業</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>另%1处园区</source>
        <translation>ほか%1園区</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>另%1组</source>
        <translation>ほか%1組</translation>
    </message>
</context>
<context>
    <name>TiesSentence</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>身在%1。</source>
        <translation>%1にあります。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>%1见报%2家，这是其中一家。</source>
        <translation>%1で記事に載る%2社の一つです。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>%1见报的只有这一家。</source>
        <translation>%1で記事に載るのは、ここだけです。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>按拼音分组，点一组，看其中的企业。</source>
        <translation>ピンインで組に分けています。組に触れると、その企業が見られます。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>见报%1家。</source>
        <translation>記事に載るのは%1社です。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>带子越宽，企业越多。点一个产业，看它的企业。</source>
        <translation>帯が太いほど企業が多くなります。産業に触れると、その企業が見られます。</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>点一家企业，看它与谁相连。</source>
        <translation>企業に触れると、つながる相手が見られます。</translation>
    </message>
</context>
<context>
    <name>VectorLegend</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>上为北</source>
        <translation>上が北</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>北</source>
        <translation>北</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>审图号：%1</source>
        <translation>地図審査番号：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>审图号：待补</source>
        <translation>地図審査番号：準備中</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>兰勃特等角圆锥投影</source>
        <translation>ランベルト正角円錐図法</translation>
    </message>
</context>
<context>
    <name>VectorPage</name>
    <message>
        <location filename="../kiosk/bridge/vector_map.py"/>
        <source>与%1相邻</source>
        <translation>隣接：%1</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/vector_map.py"/>
        <source>%1在其中</source>
        <translation>%1はこの中にある</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/vector_map.py"/>
        <source>%1、%2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/vector_map.py"/>
        <source>距%1边界直线约 %2 公里</source>
        <translation>%1の境界から直線で約 %2 キロ</translation>
    </message>
</context>
<context>
    <name>VectorSteps</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorSteps.qml"/>
        <source>走近%1</source>
        <translation>%1に近づく</translation>
    </message>
</context>
</TS>
