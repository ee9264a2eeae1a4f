<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- These texts are drafts and await a native reader's review. 这些译文是初稿，尚待以此为母语者审读。 -->
<TS version="2.1" language="ko" sourcelanguage="zh_CN">
<context>
    <name>exhibit</name>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>zone</extracomment>
        <translation>안지 경제개발구</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>先减，再加，后乘</source>
        <extracomment>headline, attract[2].text</extracomment>
        <translation>빼고, 더하고, 곱하다</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>七山一水两分田之间，一座开发区
把二十年写成一道算式。</source>
        <extracomment>lead</extracomment>
        <translation>산 일곱, 물 하나, 밭 둘의 개발구가
스무 해를 셈식 하나로 썼습니다.</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>要素做减法</source>
        <extracomment>inscription[1]</extracomment>
        <translation>투입 요소는 뺄셈</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>经济做加法</source>
        <extracomment>inscription[2]</extracomment>
        <translation>경제는 덧셈</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>内驱力做乘法</source>
        <extracomment>inscription[3]</extracomment>
        <translation>내적 동력은 곱셈</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>绿色家居</source>
        <extracomment>industries[green].name</extracomment>
        <translation>친환경 가구</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>光电半导体</source>
        <extracomment>industries[opto].name</extracomment>
        <translation>광반도체</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>生物医药</source>
        <extracomment>industries[bio].name</extracomment>
        <translation>바이오의약</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>一年，前进三十四位</source>
        <extracomment>figures_page.title</extracomment>
        <translation>한 해에 서른네 계단 상승</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>2023 年起，全省 84 家开发区同场考评，其中国家级 16 家。</source>
        <extracomment>figures_page.lead</extracomment>
        <translation>2023년부터 저장성 개발구 84곳을 함께 평가합니다. 그중 국가급은 16곳입니다.</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>一竿一区，越高越靠前</source>
        <extracomment>figures_page.caption</extracomment>
        <translation>대나무 하나가 개발구 하나, 높을수록 앞 순위</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>关于与出处</source>
        <extracomment>about.title</extracomment>
        <translation>소개와 출처</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>这个展项只讲一件事：安吉经济开发区怎样先减、再加、后乘。事实都取自一张报纸专版，话由我们重新来说。</source>
        <extracomment>about.paragraphs[1]</extracomment>
        <translation>이 전시가 말하는 것은 한 가지입니다. 안지 경제개발구가 어떻게 먼저 빼고, 더하고, 곱했는지입니다. 사실은 모두 신문 특집면 한 장에서 가져왔고, 글은 우리가 새로 썼습니다.</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>专版题为《安吉开发区“三法”运笔，精绘高质量发展新卷》，2025 年刊出，日期未载，记者吴丹、胡国稳。个人与企业的自述，都写明是谁说的。</source>
        <extracomment>about.paragraphs[2]</extracomment>
        <translation>특집면의 제목은 ‘안지 개발구, 세 셈법의 붓으로 고품질 발전의 새 화폭을 그리다’입니다. 2025년에 실렸고 날짜는 나와 있지 않으며, 기자는 우단·후궈원입니다. 개인과 기업이 스스로 한 말은 누구의 말인지 모두 밝혔습니다.</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>原文有几处残缺：一段讲绿色底色的话，清退地块的名单，创新药的数目和活动名单的开头。缺的留白，不补。</source>
        <extracomment>about.paragraphs[3]</extracomment>
        <translation>원문은 몇 군데가 빠져 있습니다. 녹색 바탕을 말하는 한 단락, 정리한 부지의 명단, 혁신 신약의 수, 행사 명단의 첫머리입니다. 빠진 곳은 여백으로 두고 채우지 않습니다.</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>山水与图样由程序画成，画面为示意；园区图只有面积按比例。专版上的五张照片待开发区提供，到时换上。</source>
        <extracomment>about.paragraphs[4]</extracomment>
        <translation>산수와 도안은 프로그램이 그렸고, 화면은 예시입니다. 단지 지도는 면적만 비율에 맞습니다. 특집면의 사진 다섯 장은 개발구가 제공하면 바꿔 넣습니다.</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>字体取自 Noto Serif CJK、Noto Sans CJK 与 EB Garamond，依 SIL 开放字体许可证（OFL）使用；软件依 Apache-2.0 许可证开放。</source>
        <extracomment>about.paragraphs[5]</extracomment>
        <translation>글꼴은 Noto Serif CJK, Noto Sans CJK, EB Garamond이며 SIL 오픈 폰트 라이선스(OFL)에 따라 씁니다. 소프트웨어는 Apache-2.0 라이선스로 공개합니다.</translation>
    </message>
    <message>
        <location filename="../assets/exhibit.toml"/>
        <source>展项不联网，不拍摄，也不留存参观者的任何资料。</source>
        <extracomment>about.paragraphs[6]</extracomment>
        <translation>이 전시는 인터넷에 연결하지 않고, 촬영하지 않으며, 관람객의 어떤 정보도 남기지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>安吉开发区“三法”运笔，精绘高质量发展新卷</source>
        <extracomment>source.title</extracomment>
        <translation>안지 개발구, 세 셈법의 붓으로 고품질 발전의 새 화폭을 그리다</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>“三特别”精神开拓新蓝海，深呼吸赛道跃迁新质极</source>
        <extracomment>source.heading</extracomment>
        <translation>‘세 가지 특별함’ 정신으로 새 블루오션을 열고, 심호흡 트랙에서 새로운 질의 정점으로 도약</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>吴丹</source>
        <extracomment>source.reporters[1]</extracomment>
        <translation>우단</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>胡国稳</source>
        <extracomment>source.reporters[2]</extracomment>
        <translation>후궈원</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>2025 年报纸专版，日期未载</source>
        <extracomment>source.published</extracomment>
        <translation>2025년 신문 특집면, 날짜 미기재</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>source.photo_credit</extracomment>
        <translation>안지 경제개발구</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>山水之间</source>
        <extracomment>ledger[Z01].about</extracomment>
        <translation>산과 물 사이</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>浙北安吉，“两山”理念的诞生地</source>
        <extracomment>ledger[Z01].note</extracomment>
        <translation>저장성 북부 안지, ‘두 산’ 이념의 발원지</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>三步算式</source>
        <extracomment>ledger[Z02].about</extracomment>
        <translation>세 걸음 셈식</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>要素减、经济加、内驱力乘</source>
        <extracomment>ledger[Z02].note</extracomment>
        <translation>투입 요소는 뺄셈, 경제는 덧셈, 내적 동력은 곱셈</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>20 年</source>
        <extracomment>ledger[Z03].about</extracomment>
        <translation>20년</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>欠发达县到屡列浙江工业大县</source>
        <extracomment>ledger[Z03].note</extracomment>
        <translation>저개발 현에서 저장성 주요 공업 현에 거듭 선정</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>第 74、55、40 位</source>
        <extracomment>ledger[Z04].about</extracomment>
        <translation>74위, 55위, 40위</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>全国三项百强，2024 年</source>
        <extracomment>ledger[Z04].note</extracomment>
        <translation>전국 100강 세 부문, 2024년</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>过半</source>
        <extracomment>ledger[Z05].about</extracomment>
        <translation>절반 넘게</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>县工业体量之中；年份未载</source>
        <extracomment>ledger[Z05].note</extracomment>
        <translation>현 공업 규모 중 비중, 연도 미기재</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>3,400 多个</source>
        <extracomment>ledger[Z06].about</extracomment>
        <translation>3,400곳 넘게</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>全国园区数；“独一无二”是自述</source>
        <extracomment>ledger[Z06].note</extracomment>
        <translation>전국 단지 수, ‘유일무이’는 자체 설명</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>宁缺</source>
        <extracomment>ledger[S01].about</extracomment>
        <translation>차라리 비우기</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>管委会副主任梁仁龙谈招商取舍</source>
        <extracomment>ledger[S01].note</extracomment>
        <translation>관리위원회 량런룽 부주임이 말하는 유치 기준</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>3,000 万美元</source>
        <extracomment>ledger[S02].about</extracomment>
        <translation>3,000만 달러</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>外资项目，非重点产业；年份未载</source>
        <extracomment>ledger[S02].note</extracomment>
        <translation>외자 사업, 중점 산업 아님. 연도 미기재</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>略高的能耗</source>
        <extracomment>ledger[S03].about</extracomment>
        <translation>조금 높은 에너지 소비</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>制造业项目未收；投资额存疑不载</source>
        <extracomment>ledger[S03].note</extracomment>
        <translation>받지 않은 제조업 사업. 의문이 있는 투자액은 싣지 않음</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>可能几十个</source>
        <extracomment>ledger[S04].about</extracomment>
        <translation>수십 건일 수도</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>梁仁龙所说的一年否决数</source>
        <extracomment>ledger[S04].note</extracomment>
        <translation>량런룽이 말한 한 해 거절 건수</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>0.13 吨标准煤</source>
        <extracomment>ledger[S05].about</extracomment>
        <translation>표준석탄 0.13톤</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>绿色家居能耗强度；分母未载</source>
        <extracomment>ledger[S05].note</extracomment>
        <translation>친환경 가구 에너지 집약도, 분모 미기재</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>154 家</source>
        <extracomment>ledger[S06].about</extracomment>
        <translation>154곳</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>近三年关停、收储、腾换的合计</source>
        <extracomment>ledger[S06].note</extracomment>
        <translation>최근 3년 폐쇄·매입·교체의 합계</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>近 1,500 亩</source>
        <extracomment>ledger[S07].about</extracomment>
        <translation>거의 1,500무(100ha)</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>阳光、塘浦；原句残缺，年份未载</source>
        <extracomment>ledger[S07].note</extracomment>
        <translation>양광·탕푸. 원문 누락, 연도 미기재</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>约 4,000 亩</source>
        <extracomment>ledger[S08].about</extracomment>
        <translation>약 4,000무(267ha)</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>范潭工业园整体更新；年份未载</source>
        <extracomment>ledger[S08].note</extracomment>
        <translation>판탄 공업단지 전체 정비, 연도 미기재</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>隐藏账本</source>
        <extracomment>ledger[S09].about</extracomment>
        <translation>숨은 장부</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两降两升，报道比作留白；无数值</source>
        <extracomment>ledger[S09].note</extracomment>
        <translation>둘은 내리고 둘은 오름. 보도는 여백에 비유, 수치 없음</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>无中生有</source>
        <extracomment>ledger[A01].about</extracomment>
        <translation>무에서 유로</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>懂得选择，善做加法</source>
        <extracomment>ledger[A01].note</extracomment>
        <translation>선택할 줄 알고, 덧셈에 능하게</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两个新产业</source>
        <extracomment>ledger[A02].about</extracomment>
        <translation>신산업 둘</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>生物医药、光电半导体，2022 年选定</source>
        <extracomment>ledger[A02].note</extracomment>
        <translation>바이오의약, 광반도체. 2022년 선정</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两座专业园</source>
        <extracomment>ledger[A03].about</extracomment>
        <translation>전문 단지 두 곳</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>4,500 亩与 4,000 亩；双河、孝源等</source>
        <extracomment>ledger[A03].note</extracomment>
        <translation>4,500무(300ha)와 4,000무(267ha). 솽허·샤오위안 등</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>几年前还没有</source>
        <extracomment>ledger[A04].about</extracomment>
        <translation>몇 년 전에는 없던 것</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>深江智能负责人刘钦洲的话</source>
        <extracomment>ledger[A04].note</extracomment>
        <translation>선장 스마트 책임자 류친저우의 말</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>招商三版</source>
        <extracomment>ledger[A05].about</extracomment>
        <translation>투자 유치 세 버전</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>梁仁龙所述；3.0 版 2025 年起试行</source>
        <extracomment>ledger[A05].note</extracomment>
        <translation>량런룽의 설명. 3.0은 2025년부터 시범 도입</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>为何有 3.0</source>
        <extracomment>ledger[A06].about</extracomment>
        <translation>왜 3.0인가</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>梁仁龙所述：上市收紧，改走并购</source>
        <extracomment>ledger[A06].note</extracomment>
        <translation>량런룽의 설명. 상장이 까다로워져 인수합병으로 전환</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>60 多个</source>
        <extracomment>ledger[A07].about</extracomment>
        <translation>60여 개</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>新引进生物医药项目；年份未载</source>
        <extracomment>ledger[A07].note</extracomment>
        <translation>새로 유치한 바이오의약 사업, 연도 미기재</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>高峰论坛</source>
        <extracomment>ledger[A08].about</extracomment>
        <translation>정상 포럼</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>精准免疫治疗等活动；名单开头已佚</source>
        <extracomment>ledger[A08].note</extracomment>
        <translation>정밀 면역치료 등 행사. 명단 첫머리 유실</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>一窗预受理</source>
        <extracomment>ledger[A09].about</extracomment>
        <translation>단일 창구 사전 접수</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>省药监局与县共建，权限下放到县</source>
        <extracomment>ledger[A09].note</extracomment>
        <translation>성 약품감독관리국과 현이 함께 설치, 권한을 현으로 이양</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>换道超车</source>
        <extracomment>ledger[A10].about</extracomment>
        <translation>차선 바꿔 추월</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>梁仁龙谈传统产业与高科技产业</source>
        <extracomment>ledger[A10].note</extracomment>
        <translation>량런룽이 말하는 전통 산업과 첨단 산업</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>第 49 位，第 15 位</source>
        <extracomment>ledger[A11].about</extracomment>
        <translation>49위, 15위</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>2023 年与 2024 年，84 家同场；此前两年前五</source>
        <extracomment>ledger[A11].note</extracomment>
        <translation>2023년과 2024년, 84곳 공동 평가. 앞선 두 해는 5위 안</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>加上的三样</source>
        <extracomment>ledger[A12].about</extracomment>
        <translation>더한 세 가지</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>创新浓度、人才热度、服务温度</source>
        <extracomment>ledger[A12].note</extracomment>
        <translation>혁신의 농도, 인재의 열기, 서비스의 온기</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>三五年后</source>
        <extracomment>ledger[M01].about</extracomment>
        <translation>3~5년 뒤</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>懂得规律，勤做乘法；说的是将来</source>
        <extracomment>ledger[M01].note</extracomment>
        <translation>법칙을 알고, 부지런히 곱셈을. 앞날의 이야기</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>左邻右舍</source>
        <extracomment>ledger[M02].about</extracomment>
        <translation>이웃한 기업들</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>深江智能供适配器，已有多家合作</source>
        <extracomment>ledger[M02].note</extracomment>
        <translation>선장 스마트가 어댑터 공급, 이미 여러 곳과 협력</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>千亿级，千万元</source>
        <extracomment>ledger[M03].about</extracomment>
        <translation>천억대, 천만 위안</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>刘叙钿所说：未来规模，每月需求</source>
        <extracomment>ledger[M03].note</extracomment>
        <translation>류쉬뎬의 설명. 미래 규모와 월 수요</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>围着它建链</source>
        <extracomment>ledger[M04].about</extracomment>
        <translation>이곳을 중심으로 산업사슬</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>褚希的话；职务原文未载全</source>
        <extracomment>ledger[M04].note</extracomment>
        <translation>추시의 말. 원문에 직함이 온전히 실리지 않음</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>永艺股份</source>
        <extracomment>ledger[firm-yongyi].about</extracomment>
        <translation>융이</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>可回收 90% 以上；年份未载</source>
        <extracomment>ledger[firm-yongyi].note</extracomment>
        <translation>90% 이상 재활용 가능, 연도 미기재</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>深江智能</source>
        <extracomment>ledger[firm-shenjiang].about</extracomment>
        <translation>선장 스마트</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>2025 年上半年投产，4 条在产，6 条在装</source>
        <extracomment>ledger[firm-shenjiang].note</extracomment>
        <translation>2025년 상반기 가동, 4개 생산 중, 6개 설치 중</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>马丁科瑞</source>
        <extracomment>ledger[firm-martin-kerui].about</extracomment>
        <translation>마딩커루이</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>十余年自研，±25 到 ±3 微米</source>
        <extracomment>ledger[firm-martin-kerui].note</extracomment>
        <translation>10여 년 자체 개발, ±25에서 ±3µm로</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>斯丹赛生物</source>
        <extracomment>ledger[firm-sidansai].about</extracomment>
        <translation>쓰단싸이 바이오</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>平台、期刊、期望，均属企业自述</source>
        <extracomment>ledger[firm-sidansai].note</extracomment>
        <translation>플랫폼, 학술지, 기대 모두 회사 자체 설명</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>微远医疗</source>
        <extracomment>ledger[firm-weiyuan].about</extracomment>
        <translation>웨이위안 메디컬</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>一日内逾 25,000 种；2025 年订单不断</source>
        <extracomment>ledger[firm-weiyuan].note</extracomment>
        <translation>하루 안에 25,000종 넘게. 2025년 주문 이어져</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>盛禾生物</source>
        <extracomment>ledger[firm-shenghe].about</extracomment>
        <translation>성허 바이오</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>只见其名，列在新引进企业之中</source>
        <extracomment>ledger[firm-shenghe].note, ledger[firm-keyi].note</extracomment>
        <translation>이름만 나옴, 새로 유치한 기업 가운데 하나</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>科弈药业</source>
        <extracomment>ledger[firm-keyi].about</extracomment>
        <translation>커이 제약</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>护童家具</source>
        <extracomment>ledger[firm-hutong].about</extracomment>
        <translation>후퉁 가구</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>只见其名，在一张照片的说明里</source>
        <extracomment>ledger[firm-hutong].note</extracomment>
        <translation>이름만 나옴, 사진 설명 한 곳에</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>生命健康产业园</source>
        <extracomment>ledger[place-life-health].about</extracomment>
        <translation>생명건강 산업단지</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>4,500 亩，双河、孝源等区块</source>
        <extracomment>ledger[place-life-health].note</extracomment>
        <translation>4,500무(300ha), 솽허·샤오위안 등 구역</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>光电半导体园</source>
        <extracomment>ledger[place-opto].about</extracomment>
        <translation>광반도체 단지</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>4,000 亩，双河、孝源等区块</source>
        <extracomment>ledger[place-opto].note</extracomment>
        <translation>4,000무(267ha), 솽허·샤오위안 등 구역</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>电子信息产业园</source>
        <extracomment>ledger[place-e-info].about</extracomment>
        <translation>전자정보 산업단지</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>深江智能所在；面积未载</source>
        <extracomment>ledger[place-e-info].note</extracomment>
        <translation>선장 스마트가 있는 곳, 면적 미기재</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>范潭工业园</source>
        <extracomment>ledger[place-fantan].about</extracomment>
        <translation>판탄 공업단지</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>约 4,000 亩，整体更新</source>
        <extracomment>ledger[place-fantan].note</extracomment>
        <translation>약 4,000무(267ha), 전체 정비</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两山高新园</source>
        <extracomment>ledger[place-liangshan-korean].about</extracomment>
        <translation>량산 하이테크 단지</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>全县首个韩资产业园，见照片说明</source>
        <extracomment>ledger[place-liangshan-korean].note</extracomment>
        <translation>현 최초의 한국 투자 산업단지, 사진 설명에 나옴</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>阳光、塘浦</source>
        <extracomment>ledger[place-yangguang-tangpu].about</extracomment>
        <translation>양광·탕푸</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>近 1,500 亩，已清退；原句残缺</source>
        <extracomment>ledger[place-yangguang-tangpu].note</extracomment>
        <translation>거의 1,500무(100ha), 정리 완료. 원문 누락</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>双河、孝源</source>
        <extracomment>ledger[place-shuanghe-xiaoyuan].about</extracomment>
        <translation>솽허·샤오위안</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>两座专业园布局的区块</source>
        <extracomment>ledger[place-shuanghe-xiaoyuan].note</extracomment>
        <translation>전문 단지 두 곳이 들어서는 구역</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片一</source>
        <extracomment>ledger[photo-P1].about</extracomment>
        <translation>사진 1</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>说明与署名照录；照片待补</source>
        <extracomment>ledger[photo-P1].note, ledger[photo-P2].note, ledger[photo-P3].note, ledger[photo-P4].note, ledger[photo-P5].note</extracomment>
        <translation>설명과 제공처는 원문대로. 사진은 추후 보완</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片二</source>
        <extracomment>ledger[photo-P2].about</extracomment>
        <translation>사진 2</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片三</source>
        <extracomment>ledger[photo-P3].about</extracomment>
        <translation>사진 3</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片四</source>
        <extracomment>ledger[photo-P4].about</extracomment>
        <translation>사진 4</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>照片五</source>
        <extracomment>ledger[photo-P5].about</extracomment>
        <translation>사진 5</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>绿色底色的下文</source>
        <extracomment>gaps[green-base].about</extracomment>
        <translation>녹색 바탕에 이어지는 글</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>文字断了，褚希的职务也在其中，不补</source>
        <extracomment>gaps[green-base].note</extracomment>
        <translation>글이 끊기고 추시의 직함도 그 안에 있어, 채우지 않음</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>清退的地块</source>
        <extracomment>gaps[withdrawn-areas].about</extracomment>
        <translation>정리한 부지</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>名单在原文里断了，留白，不补</source>
        <extracomment>gaps[withdrawn-areas].note</extracomment>
        <translation>명단은 원문에서 끊겨, 여백으로 두고 채우지 않음</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>落地的创新药</source>
        <extracomment>gaps[drugs-and-events].about</extracomment>
        <translation>들어온 혁신 신약</translation>
    </message>
    <message>
        <location filename="../assets/ledger.toml"/>
        <source>数目在原文里断了，留白，不补</source>
        <extracomment>gaps[drugs-and-events].note</extracomment>
        <translation>수는 원문에서 끊겨, 여백으로 두고 채우지 않음</translation>
    </message>
</context>
<context>
    <name>story/prologue/chapter</name>
    <message>
        <location filename="../assets/story/prologue/chapter.toml"/>
        <source>序</source>
        <extracomment>tag</extracomment>
        <translation>서장</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/chapter.toml"/>
        <source>山里的一道算式</source>
        <extracomment>name</extracomment>
        <translation>산속의 셈식 하나</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/chapter.toml"/>
        <source>七山一水两分田，二十年</source>
        <extracomment>line</extracomment>
        <translation>산 일곱, 물 하나, 밭 둘, 스무 해</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/chapter.toml"/>
        <source>从山里说起</source>
        <extracomment>short_line</extracomment>
        <translation>산에서 시작하는 이야기</translation>
    </message>
</context>
<context>
    <name>story/subtract/chapter</name>
    <message>
        <location filename="../assets/story/subtract/chapter.toml"/>
        <source>减法</source>
        <extracomment>tag</extracomment>
        <translation>뺄셈</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/chapter.toml"/>
        <source>要素做减法</source>
        <extracomment>name</extracomment>
        <translation>투입 요소는 뺄셈</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/chapter.toml"/>
        <source>关停、收储、腾换 154 家</source>
        <extracomment>line</extracomment>
        <translation>폐쇄·매입·교체 154곳</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/chapter.toml"/>
        <source>减去 154 家</source>
        <extracomment>short_line</extracomment>
        <translation>154곳을 빼다</translation>
    </message>
</context>
<context>
    <name>story/add/chapter</name>
    <message>
        <location filename="../assets/story/add/chapter.toml"/>
        <source>加法</source>
        <extracomment>tag</extracomment>
        <translation>덧셈</translation>
    </message>
    <message>
        <location filename="../assets/story/add/chapter.toml"/>
        <source>经济做加法</source>
        <extracomment>name</extracomment>
        <translation>경제는 덧셈</translation>
    </message>
    <message>
        <location filename="../assets/story/add/chapter.toml"/>
        <source>两个新产业，自零而起</source>
        <extracomment>line</extracomment>
        <translation>신산업 둘, 백지에서 출발</translation>
    </message>
    <message>
        <location filename="../assets/story/add/chapter.toml"/>
        <source>两个新产业</source>
        <extracomment>short_line</extracomment>
        <translation>신산업 둘</translation>
    </message>
</context>
<context>
    <name>story/multiply/chapter</name>
    <message>
        <location filename="../assets/story/multiply/chapter.toml"/>
        <source>乘法</source>
        <extracomment>tag</extracomment>
        <translation>곱셈</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chapter.toml"/>
        <source>内驱力做乘法</source>
        <extracomment>name</extracomment>
        <translation>내적 동력은 곱셈</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chapter.toml"/>
        <source>比邻成链，互为乘数</source>
        <extracomment>line</extracomment>
        <translation>이웃이 사슬이 되어 서로를 곱하다</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chapter.toml"/>
        <source>比邻成链</source>
        <extracomment>short_line</extracomment>
        <translation>이웃이 사슬로</translation>
    </message>
</context>
<context>
    <name>story/epilogue/chapter</name>
    <message>
        <location filename="../assets/story/epilogue/chapter.toml"/>
        <source>得数</source>
        <extracomment>tag</extracomment>
        <translation>답</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/chapter.toml"/>
        <source>减、加、乘之后</source>
        <extracomment>name</extracomment>
        <translation>빼고, 더하고, 곱한 뒤</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/chapter.toml"/>
        <source>全省 84 家之中，第 15 位</source>
        <extracomment>line</extracomment>
        <translation>저장성 84곳 가운데 15위</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/chapter.toml"/>
        <source>第 15 位</source>
        <extracomment>short_line</extracomment>
        <translation>15위</translation>
    </message>
</context>
<context>
    <name>story/prologue/twenty-years</name>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>浙北群山间，“绿水青山就是金山银山”的理念从安吉出发。</source>
        <extracomment>body[1]</extracomment>
        <translation>저장성 북부의 산속, ‘맑은 물과 푸른 산이 곧 금산·은산’이라는 이념이 안지에서 시작되었습니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>昔日欠发达县，屡次列入全省工业大县。</source>
        <extracomment>body[2]</extracomment>
        <translation>한때의 저개발 현이 성의 주요 공업 현에 거듭 올랐습니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>山里的一道算式</source>
        <extracomment>title</extracomment>
        <translation>산속의 셈식 하나</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>七山</source>
        <extracomment>labels[1].text</extracomment>
        <translation>산 7</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>一水</source>
        <extracomment>labels[2].text</extracomment>
        <translation>물 1</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>两分田</source>
        <extracomment>labels[3].text</extracomment>
        <translation>밭 2</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/twenty-years.md"/>
        <source>看安吉在哪里</source>
        <extracomment>door.label</extracomment>
        <translation>안지의 위치 보기</translation>
    </message>
</context>
<context>
    <name>story/prologue/three-operators</name>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>先把要素减下来，再把经济加上去，最后让内驱力相乘：三步有先有后。</source>
        <extracomment>body[1]</extracomment>
        <translation>먼저 투입 요소를 빼고, 이어 경제를 더하고, 끝으로 내적 동력을 곱합니다. 차례가 있는 세 걸음입니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>全国园区有 3,400 多个，开发区主要负责人称，这样的走法独此一家。</source>
        <extracomment>body[2]</extracomment>
        <translation>중국 전역의 단지는 3,400곳이 넘습니다. 개발구 주요 책임자는 이런 길은 이곳뿐이라고 말합니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>一条路，三步走</source>
        <extracomment>title</extracomment>
        <translation>한 길, 세 걸음</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>要素做减法</source>
        <extracomment>labels[1].text</extracomment>
        <translation>투입 요소는 뺄셈</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>先减</source>
        <extracomment>labels[1].note</extracomment>
        <translation>먼저</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>经济做加法</source>
        <extracomment>labels[2].text</extracomment>
        <translation>경제는 덧셈</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>再加</source>
        <extracomment>labels[2].note</extracomment>
        <translation>다음</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>内驱力做乘法</source>
        <extracomment>labels[3].text</extracomment>
        <translation>내적 동력은 곱셈</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>后乘</source>
        <extracomment>labels[3].note</extracomment>
        <translation>끝으로</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-operators.md"/>
        <source>展长卷</source>
        <extracomment>door.label</extracomment>
        <translation>두루마리 펼치기</translation>
    </message>
</context>
<context>
    <name>story/prologue/three-lists</name>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>2024 年，安吉县登上三张全国百强榜：比工业，比综合实力，也比绿色发展。</source>
        <extracomment>body[1]</extracomment>
        <translation>2024년 안지현은 세 가지 전국 100강 순위에 올랐습니다. 공업, 종합 경쟁력, 녹색 발전입니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>县里的工业体量，过半出自开发区。</source>
        <extracomment>body[2]</extracomment>
        <translation>현의 공업 규모는 절반 넘게 개발구에서 나옵니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>三张榜上的安吉</source>
        <extracomment>title</extracomment>
        <translation>세 순위 속의 안지</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>一榜一百位，标出安吉所在</source>
        <extracomment>caption</extracomment>
        <translation>순위마다 100자리, 안지의 자리를 표시</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>全国工业百强县</source>
        <extracomment>labels[1].text</extracomment>
        <translation>전국 공업 100강 현</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>2024 年</source>
        <extracomment>labels[1].note, labels[2].note, labels[3].note</extracomment>
        <translation>2024년</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>全国市县综合竞争实力百强</source>
        <extracomment>labels[2].text</extracomment>
        <translation>전국 시·현 종합 경쟁력 100강</translation>
    </message>
    <message>
        <location filename="../assets/story/prologue/three-lists.md"/>
        <source>全国绿色发展百强县</source>
        <extracomment>labels[3].text</extracomment>
        <translation>전국 녹색 발전 100강 현</translation>
    </message>
</context>
<context>
    <name>story/subtract/rather-none</name>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>分管招商的梁仁龙说，一年里推掉的项目，可能有几十个。</source>
        <extracomment>body[1]</extracomment>
        <translation>투자 유치를 맡은 량런룽은 한 해에 거절하는 사업이 수십 건일 수 있다고 말합니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>与其将就，不如先空着：懂得舍弃，才敢做减法。</source>
        <extracomment>body[2]</extracomment>
        <translation>아쉬운 대로 채우느니 비워 둡니다. 버릴 줄 알아야 과감히 뺄 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>一年，推掉</source>
        <extracomment>title</extracomment>
        <translation>한 해에 거절한</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>宁可一时没项目，也不将就</source>
        <extracomment>labels[1].text</extracomment>
        <translation>한동안 사업이 없더라도 아무것이나 받지 않는다</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/rather-none.md"/>
        <source>梁仁龙，安吉开发区管委会副主任</source>
        <extracomment>labels[1].note</extracomment>
        <translation>량런룽, 안지 개발구 관리위원회 부주임</translation>
    </message>
</context>
<context>
    <name>story/subtract/turned-away</name>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>这笔外资样样达标，只因不在重点产业之内，没有收下。</source>
        <extracomment>body[1]</extracomment>
        <translation>이 외자 사업은 모든 기준에 맞았지만, 중점 산업이 아니어서 받지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>另一个制造业项目，能耗比门槛高出一点，也没有收下。</source>
        <extracomment>body[2]</extracomment>
        <translation>또 다른 제조업 사업은 에너지 소비가 기준을 조금 넘어 역시 받지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>指标合格，也不收</source>
        <extracomment>title</extracomment>
        <translation>기준에 맞아도 받지 않다</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>不是重点产业</source>
        <extracomment>labels[1].text</extracomment>
        <translation>중점 산업 아님</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>外资</source>
        <extracomment>labels[1].mark</extracomment>
        <translation>외자</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>各项指标都合格</source>
        <extracomment>labels[1].note</extracomment>
        <translation>모든 지표 합격</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>能耗略高</source>
        <extracomment>labels[2].text</extracomment>
        <translation>조금 높은 에너지</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>制造</source>
        <extracomment>labels[2].mark</extracomment>
        <translation>제조</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/turned-away.md"/>
        <source>超出入园的门槛</source>
        <extracomment>labels[2].note</extracomment>
        <translation>입주 기준을 넘음</translation>
    </message>
</context>
<context>
    <name>story/subtract/minus-154</name>
    <message>
        <location filename="../assets/story/subtract/minus-154.md"/>
        <source>耗能高或产出低的，或关停，或收储，或腾换。园区面积小了，能耗强度降了，总量与质效反而升了：像画里的留白。</source>
        <extracomment>body[1]</extracomment>
        <translation>에너지를 많이 쓰거나 산출이 적은 곳은 폐쇄·매입·교체했습니다. 단지 면적과 에너지 집약도는 줄고, 총량과 질·효율은 오히려 올랐습니다. 그림 속 여백과 같습니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/minus-154.md"/>
        <source>三年，减去</source>
        <extracomment>title</extracomment>
        <translation>3년 동안 뺀 것</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/minus-154.md"/>
        <source>一横，一家企业</source>
        <extracomment>caption</extracomment>
        <translation>가로획 하나가 기업 하나</translation>
    </message>
</context>
<context>
    <name>story/subtract/land</name>
    <message>
        <location filename="../assets/story/subtract/land.md"/>
        <source>阳光、塘浦清退产业用地近 1,500 亩。</source>
        <extracomment>body[1]</extracomment>
        <translation>양광·탕푸에서 산업용지 거의 1,500무(100헥타르)를 정리했습니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/land.md"/>
        <source>范潭工业园约 4,000 亩，有数百家绿色家居企业；整体更新之后，承载新产业。</source>
        <extracomment>body[2]</extracomment>
        <translation>판탄 공업단지는 약 4,000무(약 267헥타르)로, 친환경 가구 기업 수백 곳이 있습니다. 전체를 정비한 뒤 새 산업을 담습니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/land.md"/>
        <source>退一片，新一片</source>
        <extracomment>title</extracomment>
        <translation>한쪽은 비우고, 한쪽은 새롭게</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/land.md"/>
        <source>两片按同一比例画出</source>
        <extracomment>caption</extracomment>
        <translation>두 곳을 같은 비율로 그림</translation>
    </message>
</context>
<context>
    <name>story/subtract/energy</name>
    <message>
        <location filename="../assets/story/subtract/energy.md"/>
        <source>绿色家居是这里的传统产业，能耗强度，报道写的是仅 0.13 吨标准煤。</source>
        <extracomment>body[1]</extracomment>
        <translation>친환경 가구는 이곳의 전통 산업입니다. 보도는 에너지 집약도가 표준석탄 0.13톤에 불과하다고 적었습니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/energy.md"/>
        <source>按什么来除，原文没有写，这里也不补。</source>
        <extracomment>body[2]</extracomment>
        <translation>무엇으로 나눈 값인지 원문에 없어 여기서도 채우지 않습니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/energy.md"/>
        <source>老行当的能耗</source>
        <extracomment>title</extracomment>
        <translation>오랜 업종의 에너지 소비</translation>
    </message>
    <message>
        <location filename="../assets/story/subtract/energy.md"/>
        <source>分母未载，不补</source>
        <extracomment>caption</extracomment>
        <translation>분모 미기재, 채우지 않음</translation>
    </message>
</context>
<context>
    <name>story/add/two-industries</name>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>2022 年，开发区选定生物医药与光电半导体，都从零做起。</source>
        <extracomment>body[1]</extracomment>
        <translation>2022년 개발구는 바이오의약과 광반도체를 골랐고, 둘 다 백지에서 시작했습니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>深江智能负责人刘钦洲说，几年前，这里连一个专业的光电半导体园区都没有。</source>
        <extracomment>body[2]</extracomment>
        <translation>선장 스마트의 책임자 류친저우는 몇 년 전만 해도 이곳에 광반도체 전문 단지가 하나도 없었다고 말합니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>两个新产业，
自零而起</source>
        <extracomment>title</extracomment>
        <translation>신산업 둘,
백지에서 출발</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>生物医药</source>
        <extracomment>labels[1].text</extracomment>
        <translation>바이오의약</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>2022 年选定</source>
        <extracomment>labels[1].note, labels[2].note</extracomment>
        <translation>2022년 선정</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-industries.md"/>
        <source>光电半导体</source>
        <extracomment>labels[2].text</extracomment>
        <translation>광반도체</translation>
    </message>
</context>
<context>
    <name>story/add/two-parks</name>
    <message>
        <location filename="../assets/story/add/two-parks.md"/>
        <source>双河、孝源等区块里，开发区建设两座专业园，留给新产业。</source>
        <extracomment>body[1]</extracomment>
        <translation>솽허·샤오위안 등의 구역에 개발구가 전문 단지 두 곳을 지어 신산업에 남겨 둡니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-parks.md"/>
        <source>生命健康产业园 4,500 亩，光电半导体产业专业园 4,000 亩。</source>
        <extracomment>body[2]</extracomment>
        <translation>생명건강 산업단지는 4,500무(300헥타르), 광반도체 전문 산업단지는 4,000무(약 267헥타르)입니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-parks.md"/>
        <source>两座专业园</source>
        <extracomment>title</extracomment>
        <translation>전문 단지 두 곳</translation>
    </message>
    <message>
        <location filename="../assets/story/add/two-parks.md"/>
        <source>两座园按同一比例画出</source>
        <extracomment>caption</extracomment>
        <translation>두 단지를 같은 비율로 그림</translation>
    </message>
</context>
<context>
    <name>story/add/sixty-projects</name>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>专攻两样：创新生物药，创新医疗器械。</source>
        <extracomment>body[1]</extracomment>
        <translation>혁신 바이오 신약과 혁신 의료기기, 두 가지에 집중합니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>新来的项目里，有斯丹赛生物、盛禾生物、科弈药业等。</source>
        <extracomment>body[2]</extracomment>
        <translation>새로 온 사업 가운데 쓰단싸이 바이오, 성허 바이오, 커이 제약 등이 있습니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>落地了多少创新药，原文断在这里。</source>
        <extracomment>body[3]</extracomment>
        <translation>혁신 신약이 몇 개 들어왔는지, 원문은 여기서 끊깁니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>生物医药，加上</source>
        <extracomment>title</extracomment>
        <translation>바이오의약에 더한</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>一个加号一个项目，画了 60 个；实数还要多</source>
        <extracomment>caption</extracomment>
        <translation>더하기표 하나가 사업 하나, 60개를 그림. 실제는 더 많음</translation>
    </message>
    <message>
        <location filename="../assets/story/add/sixty-projects.md"/>
        <source>生物医药四家</source>
        <extracomment>door.label</extracomment>
        <translation>바이오의약 네 곳</translation>
    </message>
</context>
<context>
    <name>story/add/three-versions</name>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>最早比土地和政策，后来用基金和股权。</source>
        <extracomment>body[1]</extracomment>
        <translation>처음에는 토지와 정책으로 겨뤘고, 뒤에는 펀드와 지분을 썼습니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>如今以并购引项目，更快，也更有把握。</source>
        <extracomment>body[2]</extracomment>
        <translation>이제는 인수합병으로 사업을 유치합니다. 더 빠르고 더 확실합니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>招商三版，
一版加一层</source>
        <extracomment>title</extracomment>
        <translation>투자 유치 세 버전,
버전마다 한 겹 더</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>土地、政策</source>
        <extracomment>labels[1].text</extracomment>
        <translation>토지·정책</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>各地都曾用过</source>
        <extracomment>labels[1].note</extracomment>
        <translation>각지에서 쓰던 방법</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>基金＋股权</source>
        <extracomment>labels[2].text</extracomment>
        <translation>펀드 + 지분</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>这几年的办法</source>
        <extracomment>labels[2].note</extracomment>
        <translation>최근 몇 년의 방법</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>资本化并购</source>
        <extracomment>labels[3].text</extracomment>
        <translation>자본 인수합병</translation>
    </message>
    <message>
        <location filename="../assets/story/add/three-versions.md"/>
        <source>2025 年起试行</source>
        <extracomment>labels[3].note</extracomment>
        <translation>2025년부터 시범 도입</translation>
    </message>
</context>
<context>
    <name>story/add/one-window</name>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>省药监局与县政府合建审评服务中心，部分权限放到县里。</source>
        <extracomment>body[1]</extracomment>
        <translation>성 약품감독관리국과 현 정부가 함께 심사평가서비스센터를 세워, 권한 일부를 현으로 옮겼습니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>精准免疫治疗高峰论坛等活动，请诺贝尔奖得主、院士与专家来到安吉。</source>
        <extracomment>body[2]</extracomment>
        <translation>정밀 면역치료 정상 포럼 등의 행사가 노벨상 수상자와 원사, 전문가를 안지로 부릅니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>家门口的一扇窗</source>
        <extracomment>title</extracomment>
        <translation>집 앞의 창구 하나</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>省级审评审批，一窗预受理</source>
        <extracomment>caption</extracomment>
        <translation>성급 심사·승인을 한 창구에서 사전 접수</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>药品</source>
        <extracomment>labels[1].text</extracomment>
        <translation>의약품</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>医疗器械</source>
        <extracomment>labels[2].text</extracomment>
        <translation>의료기기</translation>
    </message>
    <message>
        <location filename="../assets/story/add/one-window.md"/>
        <source>化妆品</source>
        <extracomment>labels[3].text</extracomment>
        <translation>화장품</translation>
    </message>
</context>
<context>
    <name>story/add/what-is-added</name>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>创新更浓，人才更聚，服务更暖，加的是这三样。</source>
        <extracomment>body[1]</extracomment>
        <translation>더 짙은 혁신, 더 모인 인재, 더 따뜻한 서비스. 더한 것은 이 세 가지입니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>梁仁龙说，从前传统产业占一半以上，如今高科技产业换了一条道往前赶。</source>
        <extracomment>body[2]</extracomment>
        <translation>량런룽은 전에는 전통 산업이 절반 넘게 차지했지만, 이제는 첨단 산업이 차선을 바꿔 앞으로 달린다고 말합니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>加的是什么</source>
        <extracomment>title</extracomment>
        <translation>무엇을 더했나</translation>
    </message>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>换道超车</source>
        <extracomment>labels[1].text</extracomment>
        <translation>차선 바꿔 추월</translation>
    </message>
    <message>
        <location filename="../assets/story/add/what-is-added.md"/>
        <source>梁仁龙，安吉开发区管委会副主任</source>
        <extracomment>labels[1].note</extracomment>
        <translation>량런룽, 안지 개발구 관리위원회 부주임</translation>
    </message>
</context>
<context>
    <name>story/multiply/three-to-five-years</name>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>懂得产业生长的规律，才好勤做乘法。</source>
        <extracomment>body[1]</extracomment>
        <translation>산업이 자라는 법칙을 알아야 부지런히 곱할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>开发区的期许，是三到五年后影响及于全球；说的是将来，报道没有给数字。</source>
        <extracomment>body[2]</extracomment>
        <translation>개발구는 3~5년 뒤 영향이 세계에 미치기를 바랍니다. 앞날의 이야기이며, 보도에 수치는 없습니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>把眼光放到
三五年后</source>
        <extracomment>title</extracomment>
        <translation>3~5년 뒤를
바라보며</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>三五年后，产业具有全球影响力</source>
        <extracomment>labels[1].text</extracomment>
        <translation>3~5년 뒤, 세계적 영향력을 지닌 산업</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/three-to-five-years.md"/>
        <source>安吉开发区的期许</source>
        <extracomment>labels[1].note</extracomment>
        <translation>안지 개발구의 바람</translation>
    </message>
</context>
<context>
    <name>story/multiply/neighbours</name>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>深江智能做适配器，家居企业做按摩椅，同在一个开发区。</source>
        <extracomment>body[1]</extracomment>
        <translation>같은 개발구에서 선장 스마트는 어댑터를, 가구 기업은 안마의자를 만듭니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>供货快，路又短，已有数家合作。</source>
        <extracomment>body[2]</extracomment>
        <translation>납품이 빠르고 길도 가까워, 이미 여러 곳과 협력합니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>左邻右舍，
互为乘数</source>
        <extracomment>title</extracomment>
        <translation>이웃한 기업들,
서로를 곱하다</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>线数示意</source>
        <extracomment>caption</extracomment>
        <translation>선의 수는 예시</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>适配器，深江智能</source>
        <extracomment>labels[1].text</extracomment>
        <translation>어댑터, 선장 스마트</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>按摩椅，家居企业</source>
        <extracomment>labels[2].text</extracomment>
        <translation>안마의자, 가구 기업</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/neighbours.md"/>
        <source>深江智能与谁相连</source>
        <extracomment>door.label</extracomment>
        <translation>선장 스마트의 연결 관계</translation>
    </message>
</context>
<context>
    <name>story/multiply/world-chair</name>
    <message>
        <location filename="../assets/story/multiply/world-chair.md"/>
        <source>这是一句品牌口号。</source>
        <extracomment>body[1]</extracomment>
        <translation>브랜드 구호입니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/world-chair.md"/>
        <source>深江智能生产经理刘叙钿称，安吉绿色家居的规模，将来可达千亿级；这是他的预期，不是已有的产值。</source>
        <extracomment>body[2]</extracomment>
        <translation>선장 스마트 생산 매니저 류쉬뎬은 안지 친환경 가구의 규모가 앞으로 천억대에 이를 수 있다고 말합니다. 이는 그의 예상이며, 이미 거둔 생산액이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/world-chair.md"/>
        <source>世界椅·安吉造</source>
        <extracomment>title</extracomment>
        <translation>세계의 의자·메이드 인 안지</translation>
    </message>
</context>
<context>
    <name>story/multiply/hair</name>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>马丁科瑞做半导体封装设备。</source>
        <extracomment>body[1]</extracomment>
        <translation>마딩커루이는 반도체 패키징 장비를 만듭니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>十余年自研，装片精度由 ±25 微米收到 ±3 微米，约合发丝的十分之一。</source>
        <extracomment>body[2]</extracomment>
        <translation>10여 년의 자체 개발로 다이 본딩 정밀도를 ±25µm에서 ±3µm로 좁혔습니다. 머리카락의 약 10분의 1입니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>把精度收进
一根头发</source>
        <extracomment>title</extracomment>
        <translation>정밀도를
머리카락 한 올 안으로</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>示意：发丝按精度带的十倍画出</source>
        <extracomment>caption</extracomment>
        <translation>개념도: 머리카락은 정밀도 띠의 열 배로 그림</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>精度收窄</source>
        <extracomment>labels[1].text</extracomment>
        <translation>좁아진 정밀도</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>一根头发的宽度</source>
        <extracomment>labels[2].text</extracomment>
        <translation>머리카락 한 올의 폭</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>今</source>
        <extracomment>labels[3].text</extracomment>
        <translation>현재</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/hair.md"/>
        <source>看马丁科瑞</source>
        <extracomment>door.label</extracomment>
        <translation>마딩커루이 보기</translation>
    </message>
</context>
<context>
    <name>story/multiply/chain</name>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>褚希说，围着马丁科瑞，开发区前端招材料，后端引服务。</source>
        <extracomment>body[1]</extracomment>
        <translation>추시에 따르면, 개발구는 마딩커루이를 중심으로 앞단에는 소재를, 뒷단에는 서비스를 유치합니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>光电半导体的一条链，由此聚在一处，彼此配合。</source>
        <extracomment>body[2]</extracomment>
        <translation>이렇게 광반도체의 사슬 하나가 한곳에 모여 서로 손발을 맞춥니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>围着它建链</source>
        <extracomment>title</extracomment>
        <translation>이곳을 중심으로 한 산업사슬</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>前端材料</source>
        <extracomment>labels[1].text</extracomment>
        <translation>앞단 소재</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>招引</source>
        <extracomment>labels[1].note, labels[3].note</extracomment>
        <translation>유치</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>马丁科瑞</source>
        <extracomment>labels[2].text</extracomment>
        <translation>마딩커루이</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>封装设备</source>
        <extracomment>labels[2].note</extracomment>
        <translation>패키징 장비</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>后端服务</source>
        <extracomment>labels[3].text</extracomment>
        <translation>뒷단 서비스</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/chain.md"/>
        <source>谁与谁相连</source>
        <extracomment>door.label</extracomment>
        <translation>누가 누구와 이어지나</translation>
    </message>
</context>
<context>
    <name>story/multiply/time-and-place</name>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>企业称，CoupledCAR® 平台能让 T 细胞在选定的时间和位置激活，专攻实体瘤。</source>
        <extracomment>body[1]</extracomment>
        <translation>회사에 따르면, CoupledCAR® 플랫폼은 T세포를 정해진 시간과 위치에서 활성화하며 고형암에 집중합니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>企业期望做成全球首个获批、用于结直肠癌的 CAR-T 产品。</source>
        <extracomment>body[2]</extracomment>
        <translation>회사는 대장암에 쓰는 CAR-T 제품으로 세계 최초의 승인을 기대합니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>斯丹赛生物自述</source>
        <extracomment>title</extracomment>
        <translation>쓰단싸이 바이오의 설명</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>示意：此时此处，方才激活</source>
        <extracomment>caption</extracomment>
        <translation>개념도: 이때 이곳에서만 활성화</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>选定位置</source>
        <extracomment>labels[1].text</extracomment>
        <translation>지정위치</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>选定时间</source>
        <extracomment>labels[2].text</extracomment>
        <translation>지정시간</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>时间 →</source>
        <extracomment>labels[3].text</extracomment>
        <translation>시간 →</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>此时此处</source>
        <extracomment>labels[4].text</extracomment>
        <translation>이때 이곳</translation>
    </message>
    <message>
        <location filename="../assets/story/multiply/time-and-place.md"/>
        <source>看斯丹赛生物</source>
        <extracomment>door.label</extracomment>
        <translation>쓰단싸이 바이오 보기</translation>
    </message>
</context>
<context>
    <name>story/epilogue/hidden-ledger</name>
    <message>
        <location filename="../assets/story/epilogue/hidden-ledger.md"/>
        <source>报道里有一本“隐藏账本”：园区面积、能耗强度往下走，总量、质效往上走。</source>
        <extracomment>body[1]</extracomment>
        <translation>보도에는 ‘숨은 장부’가 나옵니다. 단지 면적과 에너지 집약도는 내려가고, 총량과 질·효율은 올라갑니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/hidden-ledger.md"/>
        <source>减出来的空处，报道比作画里的留白。</source>
        <extracomment>body[2]</extracomment>
        <translation>빼서 생긴 빈자리를 보도는 그림 속 여백에 빗댑니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/hidden-ledger.md"/>
        <source>一本隐藏的账</source>
        <extracomment>title</extracomment>
        <translation>숨은 장부 한 권</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/hidden-ledger.md"/>
        <source>画中空处，即是留白</source>
        <extracomment>caption</extracomment>
        <translation>그림의 빈자리가 곧 여백</translation>
    </message>
</context>
<context>
    <name>story/epilogue/over-half</name>
    <message>
        <location filename="../assets/story/epilogue/over-half.md"/>
        <source>全县的工业体量，一半以上来自开发区。</source>
        <extracomment>body[1]</extracomment>
        <translation>현 전체 공업 규모의 절반 넘는 몫이 개발구에서 나옵니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/over-half.md"/>
        <source>是哪一年，比一半多出多少，报道未载。</source>
        <extracomment>body[2]</extracomment>
        <translation>어느 해인지, 절반을 얼마나 넘는지는 보도에 없습니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/over-half.md"/>
        <source>全县工业，这里占</source>
        <extracomment>title</extracomment>
        <translation>현 공업에서 이곳의 몫</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/over-half.md"/>
        <source>只画过半，不画多少</source>
        <extracomment>caption</extracomment>
        <translation>절반을 넘는 것만 그리고, 얼마인지는 그리지 않음</translation>
    </message>
</context>
<context>
    <name>story/epilogue/result</name>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>上一年，它还在第 49 位。</source>
        <extracomment>body[1]</extracomment>
        <translation>한 해 전에는 아직 49위였습니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>全县的工业体量，过半出自这里。</source>
        <extracomment>body[2]</extracomment>
        <translation>현 전체 공업 규모의 절반 넘는 몫이 이곳에서 나옵니다.</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>减、加、乘之后</source>
        <extracomment>title</extracomment>
        <translation>빼고, 더하고, 곱한 뒤</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>升降多少，报道未载</source>
        <extracomment>caption</extracomment>
        <translation>얼마나 오르내렸는지는 보도에 없음</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>降了</source>
        <extracomment>labels[1].text</extracomment>
        <translation>내려간 것</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>园区面积、能耗强度</source>
        <extracomment>labels[1].note</extracomment>
        <translation>단지 면적, 에너지 집약도</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>升了</source>
        <extracomment>labels[2].text</extracomment>
        <translation>올라간 것</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>总量、质效</source>
        <extracomment>labels[2].note</extracomment>
        <translation>총량, 질·효율</translation>
    </message>
    <message>
        <location filename="../assets/story/epilogue/result.md"/>
        <source>看数据</source>
        <extracomment>door.label</extracomment>
        <translation>수치 보기</translation>
    </message>
</context>
<context>
    <name>parks/life-health</name>
    <message>
        <location filename="../assets/parks/life-health.md"/>
        <source>在双河、孝源等区块。</source>
        <extracomment>body[1]</extracomment>
        <translation>솽허·샤오위안 등 구역에 있습니다.</translation>
    </message>
    <message>
        <location filename="../assets/parks/life-health.md"/>
        <source>微远医疗已在园中。</source>
        <extracomment>body[2]</extracomment>
        <translation>웨이위안 메디컬이 이미 들어와 있습니다.</translation>
    </message>
    <message>
        <location filename="../assets/parks/life-health.md"/>
        <source>生命健康产业园</source>
        <extracomment>name, label_lines[1]</extracomment>
        <translation>생명건강 산업단지</translation>
    </message>
    <message>
        <location filename="../assets/parks/life-health.md"/>
        <source>生命健康</source>
        <extracomment>short_name</extracomment>
        <translation>생명건강</translation>
    </message>
</context>
<context>
    <name>parks/opto</name>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>在双河、孝源等区块。</source>
        <extracomment>body[1]</extracomment>
        <translation>솽허·샤오위안 등 구역에 있습니다.</translation>
    </message>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>专为光电半导体而建。</source>
        <extracomment>body[2]</extracomment>
        <translation>오직 광반도체를 위해 짓습니다.</translation>
    </message>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>光电半导体产业专业园</source>
        <extracomment>name</extracomment>
        <translation>광반도체 전문 산업단지</translation>
    </message>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>光电半导体</source>
        <extracomment>short_name, label_lines[1]</extracomment>
        <translation>광반도체</translation>
    </message>
    <message>
        <location filename="../assets/parks/opto.md"/>
        <source>产业专业园</source>
        <extracomment>label_lines[2]</extracomment>
        <translation>전문 산업단지</translation>
    </message>
</context>
<context>
    <name>parks/e-info</name>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>深江智能就在园中。</source>
        <extracomment>body[1]</extracomment>
        <translation>선장 스마트가 이 단지에 있습니다.</translation>
    </message>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>面积多少，报道未载。</source>
        <extracomment>body[2]</extracomment>
        <translation>면적은 보도에 나오지 않습니다.</translation>
    </message>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>电子信息产业园</source>
        <extracomment>name</extracomment>
        <translation>전자정보 산업단지</translation>
    </message>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>电子信息</source>
        <extracomment>short_name, label_lines[1]</extracomment>
        <translation>전자정보</translation>
    </message>
    <message>
        <location filename="../assets/parks/e-info.md"/>
        <source>产业园</source>
        <extracomment>label_lines[2]</extracomment>
        <translation>산업단지</translation>
    </message>
</context>
<context>
    <name>parks/fantan</name>
    <message>
        <location filename="../assets/parks/fantan.md"/>
        <source>数百家绿色家居企业。</source>
        <extracomment>body[1]</extracomment>
        <translation>친환경 가구 기업 수백 곳이 있습니다.</translation>
    </message>
    <message>
        <location filename="../assets/parks/fantan.md"/>
        <source>园区整体更新，成为新产业的平台。</source>
        <extracomment>body[2]</extracomment>
        <translation>전체를 정비해 새 산업을 담습니다.</translation>
    </message>
    <message>
        <location filename="../assets/parks/fantan.md"/>
        <source>范潭工业园</source>
        <extracomment>name, label_lines[1]</extracomment>
        <translation>판탄 공업단지</translation>
    </message>
    <message>
        <location filename="../assets/parks/fantan.md"/>
        <source>范潭</source>
        <extracomment>short_name</extracomment>
        <translation>판탄</translation>
    </message>
    <message>
        <location filename="../assets/parks/fantan.md"/>
        <source>约</source>
        <extracomment>area_qualifier</extracomment>
        <translation>약</translation>
    </message>
</context>
<context>
    <name>parks/liangshan-korean</name>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>全县首个韩资产业园。</source>
        <extracomment>body[1]</extracomment>
        <translation>현 최초의 한국 투자 산업단지입니다.</translation>
    </message>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>名字见于照片说明，面积未载。</source>
        <extracomment>body[2]</extracomment>
        <translation>이름은 사진 설명에 나오고, 면적은 보도에 없습니다.</translation>
    </message>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>两山高新小微产业园</source>
        <extracomment>name</extracomment>
        <translation>량산 하이테크 소기업단지</translation>
    </message>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>两山高新</source>
        <extracomment>short_name, label_lines[1]</extracomment>
        <translation>량산 하이테크</translation>
    </message>
    <message>
        <location filename="../assets/parks/liangshan-korean.md"/>
        <source>小微产业园</source>
        <extracomment>label_lines[2]</extracomment>
        <translation>소기업단지</translation>
    </message>
</context>
<context>
    <name>parks/yangguang-tangpu</name>
    <message>
        <location filename="../assets/parks/yangguang-tangpu.md"/>
        <source>产业用地，已经清退。</source>
        <extracomment>body[1]</extracomment>
        <translation>산업용지로, 이미 정리했습니다.</translation>
    </message>
    <message>
        <location filename="../assets/parks/yangguang-tangpu.md"/>
        <source>原句残缺，只说到此。</source>
        <extracomment>body[2]</extracomment>
        <translation>원문이 온전하지 않아 여기까지만 말합니다.</translation>
    </message>
    <message>
        <location filename="../assets/parks/yangguang-tangpu.md"/>
        <source>阳光、塘浦</source>
        <extracomment>name, short_name, label_lines[1]</extracomment>
        <translation>양광·탕푸</translation>
    </message>
    <message>
        <location filename="../assets/parks/yangguang-tangpu.md"/>
        <source>近</source>
        <extracomment>area_qualifier</extracomment>
        <translation>거의</translation>
    </message>
</context>
<context>
    <name>parks/shuanghe-xiaoyuan</name>
    <message>
        <location filename="../assets/parks/shuanghe-xiaoyuan.md"/>
        <source>生命健康产业园 4,500 亩，光电半导体产业专业园 4,000 亩，都在这一带。</source>
        <extracomment>body[1]</extracomment>
        <translation>생명건강 산업단지 4,500무(300헥타르), 광반도체 전문 산업단지 4,000무(약 267헥타르)가 모두 이 일대에 있습니다.</translation>
    </message>
    <message>
        <location filename="../assets/parks/shuanghe-xiaoyuan.md"/>
        <source>双河、孝源</source>
        <extracomment>name, short_name, label_lines[1]</extracomment>
        <translation>솽허·샤오위안</translation>
    </message>
</context>
<context>
    <name>firms/hutong</name>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>名字见于一张照片的说明。</source>
        <extracomment>body[1]</extracomment>
        <translation>이름은 한 사진의 설명에 나옵니다.</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>报道里，只留下它的名字。</source>
        <extracomment>body[2]</extracomment>
        <translation>보도에는 이름만 남아 있습니다.</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>其余的话，等企业自己来说。</source>
        <extracomment>body[3]</extracomment>
        <translation>나머지는 기업이 직접 말할 몫입니다.</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>浙江安吉护童家具有限公司</source>
        <extracomment>name</extracomment>
        <translation>저장 안지 후퉁 가구 유한공사</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>护童家具</source>
        <extracomment>short_name</extracomment>
        <translation>후퉁 가구</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>在册</source>
        <extracomment>labels[1].text</extracomment>
        <translation>수록</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>永艺股份</source>
        <extracomment>doors[1].label</extracomment>
        <translation>융이</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>同业</source>
        <extracomment>doors[1].note</extracomment>
        <translation>같은 업종</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>绿色家居</source>
        <extracomment>doors[2].label</extracomment>
        <translation>친환경 가구</translation>
    </message>
    <message>
        <location filename="../assets/firms/hutong.md"/>
        <source>两家</source>
        <extracomment>doors[2].note</extracomment>
        <translation>두 곳</translation>
    </message>
</context>
<context>
    <name>firms/keyi</name>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>新引进的生物医药企业之一。</source>
        <extracomment>body[1]</extracomment>
        <translation>새로 유치한 바이오의약 기업 중 하나입니다.</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>报道里，只留下它的名字。</source>
        <extracomment>body[2]</extracomment>
        <translation>보도에는 이름만 남아 있습니다.</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>其余的话，等企业自己来说。</source>
        <extracomment>body[3]</extracomment>
        <translation>나머지는 기업이 직접 말할 몫입니다.</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>科弈药业</source>
        <extracomment>name, short_name</extracomment>
        <translation>커이 제약</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>在册</source>
        <extracomment>labels[1].text</extracomment>
        <translation>수록</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>盛禾生物</source>
        <extracomment>doors[1].label</extracomment>
        <translation>성허 바이오</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>同业</source>
        <extracomment>doors[1].note, doors[2].note, doors[3].note</extracomment>
        <translation>같은 업종</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>斯丹赛生物</source>
        <extracomment>doors[2].label</extracomment>
        <translation>쓰단싸이 바이오</translation>
    </message>
    <message>
        <location filename="../assets/firms/keyi.md"/>
        <source>微远医疗</source>
        <extracomment>doors[3].label</extracomment>
        <translation>웨이위안 메디컬</translation>
    </message>
</context>
<context>
    <name>firms/martin-kerui</name>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>十余年自研，装片精度由 ±25 微米收到 ±3 微米，约合发丝的十分之一。此前，这门技术久在国外品牌手中。</source>
        <extracomment>body[1]</extracomment>
        <translation>10여 년의 자체 개발로 다이 본딩 정밀도를 ±25µm에서 ±3µm로 좁혔습니다. 머리카락의 약 10분의 1입니다. 그전까지 이 기술은 오랫동안 해외 브랜드의 손에 있었습니다.</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>马丁科瑞半导体（浙江）有限公司</source>
        <extracomment>name</extracomment>
        <translation>마딩커루이 반도체(저장) 유한공사</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>马丁科瑞</source>
        <extracomment>short_name</extracomment>
        <translation>마딩커루이</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>半导体封装设备</source>
        <extracomment>makes</extracomment>
        <translation>반도체 패키징 장비</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>精度收窄</source>
        <extracomment>labels[1].text</extracomment>
        <translation>좁아진 정밀도</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>一根头发的宽度</source>
        <extracomment>labels[2].text</extracomment>
        <translation>머리카락 한 올의 폭</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>今</source>
        <extracomment>labels[3].text</extracomment>
        <translation>현재</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>示意：发丝按精度带的十倍画出</source>
        <extracomment>caption</extracomment>
        <translation>개념도: 머리카락은 정밀도 띠의 열 배로 그림</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>褚希</source>
        <extracomment>people[1].name</extracomment>
        <translation>추시</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>围着马丁科瑞，前端招材料，后端引服务，让光电半导体的链聚起来。</source>
        <extracomment>people[1].words</extracomment>
        <translation>마딩커루이를 중심으로 앞단에는 소재를, 뒷단에는 서비스를 유치해 광반도체의 사슬을 모읍니다.</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>深江智能</source>
        <extracomment>doors[1].label</extracomment>
        <translation>선장 스마트</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>光电半导体：两家</source>
        <extracomment>doors[2].label</extracomment>
        <translation>광반도체: 두 곳</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>乘法：围着它建链</source>
        <extracomment>doors[3].label</extracomment>
        <translation>곱셈: 이곳 중심의 산업사슬</translation>
    </message>
    <message>
        <location filename="../assets/firms/martin-kerui.md"/>
        <source>褚希说，围着它，前端招材料，后端引服务。</source>
        <extracomment>ties[1].text</extracomment>
        <translation>추시에 따르면, 이곳을 중심으로 앞단에는 소재를, 뒷단에는 서비스를 유치합니다.</translation>
    </message>
</context>
<context>
    <name>firms/shenjiang</name>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>浙江深江智能科技有限公司</source>
        <extracomment>name</extracomment>
        <translation>저장 선장 스마트 과학기술 유한공사</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>深江智能</source>
        <extracomment>short_name</extracomment>
        <translation>선장 스마트</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>智能座椅的适配器</source>
        <extracomment>makes</extracomment>
        <translation>스마트 의자용 어댑터</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>一块线路板，不到</source>
        <extracomment>lead</extracomment>
        <translation>회로기판 한 장에</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>两块板之间，不到 10 秒</source>
        <extracomment>labels[1].text</extracomment>
        <translation>기판과 기판 사이, 10초 미만</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>四条，满负荷</source>
        <extracomment>labels[2].text</extracomment>
        <translation>네 개, 최대 가동</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>六条，正在安装</source>
        <extracomment>labels[3].text</extracomment>
        <translation>여섯 개, 설치 중</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>今</source>
        <extracomment>labels[4].text</extracomment>
        <translation>현재</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>刘叙钿</source>
        <extracomment>people[1].name</extracomment>
        <translation>류쉬뎬</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>绿色家居将来可达千亿级，适配器一个月的需求在一千万元以上。</source>
        <extracomment>people[1].words</extracomment>
        <translation>친환경 가구는 앞으로 천억대에 이를 수 있고, 어댑터의 한 달 수요는 천만 위안 이상입니다.</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>生产经理</source>
        <extracomment>people[1].role</extracomment>
        <translation>생산 매니저</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>刘钦洲</source>
        <extracomment>people[2].name</extracomment>
        <translation>류친저우</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>几年前的开发区，专做光电半导体的园区，一个也没有。</source>
        <extracomment>people[2].words</extracomment>
        <translation>몇 년 전 개발구에는 광반도체 전문 단지가 하나도 없었습니다.</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>企业负责人</source>
        <extracomment>people[2].role</extracomment>
        <translation>기업 책임자</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>电子信息产业园</source>
        <extracomment>doors[1].label</extracomment>
        <translation>전자정보 산업단지</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>绿色家居：按摩椅</source>
        <extracomment>doors[2].label</extracomment>
        <translation>친환경 가구: 안마의자</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>乘法：互为乘数</source>
        <extracomment>doors[3].label</extracomment>
        <translation>곱셈: 서로를 곱하다</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenjiang.md"/>
        <source>为家居企业供适配器，已有多家合作。</source>
        <extracomment>ties[1].text</extracomment>
        <translation>가구 기업에 어댑터를 공급하며, 이미 여러 곳과 협력합니다.</translation>
    </message>
</context>
<context>
    <name>firms/shenghe</name>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>新引进的生物医药企业之一。</source>
        <extracomment>body[1]</extracomment>
        <translation>새로 유치한 바이오의약 기업 중 하나입니다.</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>报道里，只留下它的名字。</source>
        <extracomment>body[2]</extracomment>
        <translation>보도에는 이름만 남아 있습니다.</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>其余的话，等企业自己来说。</source>
        <extracomment>body[3]</extracomment>
        <translation>나머지는 기업이 직접 말할 몫입니다.</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>盛禾生物</source>
        <extracomment>name, short_name</extracomment>
        <translation>성허 바이오</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>在册</source>
        <extracomment>labels[1].text</extracomment>
        <translation>수록</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>科弈药业</source>
        <extracomment>doors[1].label</extracomment>
        <translation>커이 제약</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>同业</source>
        <extracomment>doors[1].note, doors[2].note, doors[3].note</extracomment>
        <translation>같은 업종</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>斯丹赛生物</source>
        <extracomment>doors[2].label</extracomment>
        <translation>쓰단싸이 바이오</translation>
    </message>
    <message>
        <location filename="../assets/firms/shenghe.md"/>
        <source>微远医疗</source>
        <extracomment>doors[3].label</extracomment>
        <translation>웨이위안 메디컬</translation>
    </message>
</context>
<context>
    <name>firms/sidansai</name>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>企业称，CoupledCAR® 是全球第一个能在时间和空间上调控 T 细胞激活的 CAR-T 平台，专攻实体瘤。</source>
        <extracomment>body[1]</extracomment>
        <translation>회사에 따르면, CoupledCAR®는 T세포의 활성화를 시간과 공간에서 조절하는 세계 최초의 CAR-T 플랫폼으로, 고형암에 집중합니다.</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>斯丹赛生物技术集团有限公司</source>
        <extracomment>name</extracomment>
        <translation>쓰단싸이 바이오기술그룹 유한공사</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>斯丹赛生物</source>
        <extracomment>short_name</extracomment>
        <translation>쓰단싸이 바이오</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>CAR-T，企业称专攻实体瘤</source>
        <extracomment>makes</extracomment>
        <translation>CAR-T, 고형암에 집중(회사 설명)</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>选定位置</source>
        <extracomment>labels[1].text</extracomment>
        <translation>지정위치</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>选定时间</source>
        <extracomment>labels[2].text</extracomment>
        <translation>지정시간</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>时间 →</source>
        <extracomment>labels[3].text</extracomment>
        <translation>시간 →</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>此时此处</source>
        <extracomment>labels[4].text</extracomment>
        <translation>이때 이곳</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>示意：此时此处，方才激活</source>
        <extracomment>caption</extracomment>
        <translation>개념도: 이때 이곳에서만 활성화</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>生物医药四家</source>
        <extracomment>doors[1].label</extracomment>
        <translation>바이오의약 네 곳</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>审评服务中心</source>
        <extracomment>doors[2].label</extracomment>
        <translation>심사평가서비스센터</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>加法：六十多个项目</source>
        <extracomment>doors[3].label</extracomment>
        <translation>덧셈: 60여 개 사업</translation>
    </message>
    <message>
        <location filename="../assets/firms/sidansai.md"/>
        <source>三家并列，都是新引进的生物医药企业。</source>
        <extracomment>ties[1].text</extracomment>
        <translation>나란한 세 곳, 모두 새로 유치한 바이오의약 기업입니다.</translation>
    </message>
</context>
<context>
    <name>firms/weiyuan</name>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>病原微生物，靠的是基因诊断。</source>
        <extracomment>body[1]</extracomment>
        <translation>병원성 미생물을 유전자 진단으로 찾습니다.</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>2025 年订单不断，面向医疗机构的快速分析系统仍在改进。</source>
        <extracomment>body[2]</extracomment>
        <translation>2025년 주문이 이어지고, 의료기관용 신속 분석 시스템은 계속 개선 중입니다.</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>微远医疗科技（湖州）有限公司</source>
        <extracomment>name</extracomment>
        <translation>웨이위안 메디컬 과학기술(후저우) 유한공사</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>微远医疗</source>
        <extracomment>short_name</extracomment>
        <translation>웨이위안 메디컬</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>基因诊断</source>
        <extracomment>makes</extracomment>
        <translation>유전자 진단</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>一日之内，辨认逾</source>
        <extracomment>lead</extracomment>
        <translation>하루 안에 식별</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>0 时</source>
        <extracomment>labels[1].text</extracomment>
        <translation>0시</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>24 时</source>
        <extracomment>labels[2].text</extracomment>
        <translation>24시</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>一日</source>
        <extracomment>labels[3].text</extracomment>
        <translation>하루</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>一点一种，画了 25,000 点；能辨认的还要多</source>
        <extracomment>caption</extracomment>
        <translation>점 하나가 한 종, 25,000점을 그림. 식별하는 종은 더 많음</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>生命健康产业园</source>
        <extracomment>doors[1].label</extracomment>
        <translation>생명건강 산업단지</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>生物医药四家</source>
        <extracomment>doors[2].label</extracomment>
        <translation>바이오의약 네 곳</translation>
    </message>
    <message>
        <location filename="../assets/firms/weiyuan.md"/>
        <source>加法：两个新产业</source>
        <extracomment>doors[3].label</extracomment>
        <translation>덧셈: 신산업 둘</translation>
    </message>
</context>
<context>
    <name>firms/yongyi</name>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>说的是原料与辅料。从设计、生产到使用，都想着绿色；光伏与储能还在添，为的是少排碳。</source>
        <extracomment>body[1]</extracomment>
        <translation>원료와 부자재 이야기입니다. 설계와 생산, 사용까지 늘 친환경을 생각합니다. 탄소를 덜 내보내려 태양광과 에너지 저장 설비를 더하고 있습니다.</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>永艺股份</source>
        <extracomment>name, short_name</extracomment>
        <translation>융이</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>椅子</source>
        <extracomment>makes</extracomment>
        <translation>의자</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>全国第一家上市的椅业企业</source>
        <extracomment>tagline</extracomment>
        <translation>중국 최초의 의자업계 상장기업</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>一把椅子，可回收逾</source>
        <extracomment>lead</extracomment>
        <translation>의자 하나의 재활용 가능 비율, 최소</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>设计</source>
        <extracomment>labels[1].text</extracomment>
        <translation>설계</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>生产</source>
        <extracomment>labels[2].text</extracomment>
        <translation>생산</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>使用</source>
        <extracomment>labels[3].text</extracomment>
        <translation>사용</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>今</source>
        <extracomment>labels[4].text</extracomment>
        <translation>현재</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>线下占全椅面积
九成，图为示意</source>
        <extracomment>caption</extracomment>
        <translation>선 아래는 의자 면적의
90%, 그림은 예시</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>绿色家居两家</source>
        <extracomment>doors[1].label</extracomment>
        <translation>친환경 가구 두 곳</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>护童家具</source>
        <extracomment>doors[2].label</extracomment>
        <translation>후퉁 가구</translation>
    </message>
    <message>
        <location filename="../assets/firms/yongyi.md"/>
        <source>乘法：深江智能的适配器</source>
        <extracomment>doors[3].label</extracomment>
        <translation>곱셈: 선장 스마트의 어댑터</translation>
    </message>
</context>
<context>
    <name>figures/adapter-demand</name>
    <message>
        <location filename="../assets/figures/adapter-demand.toml"/>
        <source>适配器月需求</source>
        <extracomment>label</extracomment>
        <translation>어댑터 수요</translation>
    </message>
    <message>
        <location filename="../assets/figures/adapter-demand.toml"/>
        <source>万元</source>
        <extracomment>unit</extracomment>
        <translation>만 위안 초과</translation>
    </message>
    <message>
        <location filename="../assets/figures/adapter-demand.toml"/>
        <source>过</source>
        <extracomment>qualifier</extracomment>
        <translation>월</translation>
    </message>
    <message>
        <location filename="../assets/figures/adapter-demand.toml"/>
        <source>企业称</source>
        <extracomment>speaker</extracomment>
        <translation>회사 설명</translation>
    </message>
</context>
<context>
    <name>figures/bio-projects</name>
    <message>
        <location filename="../assets/figures/bio-projects.toml"/>
        <source>新引进
生物医药项目</source>
        <extracomment>label</extracomment>
        <translation>새로 유치한
바이오의약 사업</translation>
    </message>
    <message>
        <location filename="../assets/figures/bio-projects.toml"/>
        <source>多个</source>
        <extracomment>unit</extracomment>
        <translation>개 넘게</translation>
    </message>
</context>
<context>
    <name>figures/county-share</name>
    <message>
        <location filename="../assets/figures/county-share.toml"/>
        <source>过半</source>
        <extracomment>value</extracomment>
        <translation>절반 넘게</translation>
    </message>
    <message>
        <location filename="../assets/figures/county-share.toml"/>
        <source>全县工业体量
出自开发区</source>
        <extracomment>label</extracomment>
        <translation>현 전체 공업 규모 중
개발구의 몫</translation>
    </message>
</context>
<context>
    <name>figures/energy-intensity</name>
    <message>
        <location filename="../assets/figures/energy-intensity.toml"/>
        <source>绿色家居能耗强度</source>
        <extracomment>label</extracomment>
        <translation>친환경 가구 에너지 집약도</translation>
    </message>
    <message>
        <location filename="../assets/figures/energy-intensity.toml"/>
        <source>吨标准煤</source>
        <extracomment>unit</extracomment>
        <translation>톤(표준석탄)</translation>
    </message>
</context>
<context>
    <name>figures/firms-removed</name>
    <message>
        <location filename="../assets/figures/firms-removed.toml"/>
        <source>关停、收储、腾换</source>
        <extracomment>label</extracomment>
        <translation>폐쇄·매입·교체</translation>
    </message>
    <message>
        <location filename="../assets/figures/firms-removed.toml"/>
        <source>家</source>
        <extracomment>unit</extracomment>
        <translation>곳</translation>
    </message>
    <message>
        <location filename="../assets/figures/firms-removed.toml"/>
        <source>近三年</source>
        <extracomment>period</extracomment>
        <translation>최근 3년</translation>
    </message>
</context>
<context>
    <name>figures/foreign-project</name>
    <message>
        <location filename="../assets/figures/foreign-project.toml"/>
        <source>未收下的外资项目</source>
        <extracomment>label</extracomment>
        <translation>받지 않은 외자 사업</translation>
    </message>
    <message>
        <location filename="../assets/figures/foreign-project.toml"/>
        <source>万美元</source>
        <extracomment>unit</extracomment>
        <translation>만 달러</translation>
    </message>
</context>
<context>
    <name>figures/furnishing-scale</name>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>千亿</source>
        <extracomment>value</extracomment>
        <translation>천억</translation>
    </message>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>绿色家居未来规模</source>
        <extracomment>label</extracomment>
        <translation>친환경 가구의 장래 규모</translation>
    </message>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>级</source>
        <extracomment>unit</extracomment>
        <translation>대</translation>
    </message>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>可达</source>
        <extracomment>qualifier</extracomment>
        <translation>예상</translation>
    </message>
    <message>
        <location filename="../assets/figures/furnishing-scale.toml"/>
        <source>刘叙钿称</source>
        <extracomment>speaker</extracomment>
        <translation>류쉬뎬 설명</translation>
    </message>
</context>
<context>
    <name>figures/land-withdrawn</name>
    <message>
        <location filename="../assets/figures/land-withdrawn.toml"/>
        <source>清退的产业用地</source>
        <extracomment>label</extracomment>
        <translation>정리한 산업용지</translation>
    </message>
    <message>
        <location filename="../assets/figures/land-withdrawn.toml"/>
        <source>亩</source>
        <extracomment>unit</extracomment>
        <translation>무</translation>
    </message>
    <message>
        <location filename="../assets/figures/land-withdrawn.toml"/>
        <source>近</source>
        <extracomment>qualifier</extracomment>
        <translation>거의</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-accuracy</name>
    <message>
        <location filename="../assets/figures/martin-kerui-accuracy.toml"/>
        <source>装片精度</source>
        <extracomment>label</extracomment>
        <translation>다이 본딩 정밀도</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-parts</name>
    <message>
        <location filename="../assets/figures/martin-kerui-parts.toml"/>
        <source>零部件国产化率</source>
        <extracomment>label</extracomment>
        <translation>부품 국산화율</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-researchers</name>
    <message>
        <location filename="../assets/figures/martin-kerui-researchers.toml"/>
        <source>近半</source>
        <extracomment>value</extracomment>
        <translation>절반 가까이</translation>
    </message>
    <message>
        <location filename="../assets/figures/martin-kerui-researchers.toml"/>
        <source>研发人员</source>
        <extracomment>label</extracomment>
        <translation>연구개발 인력</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-spending</name>
    <message>
        <location filename="../assets/figures/martin-kerui-spending.toml"/>
        <source>年销售收入投入研发</source>
        <extracomment>label</extracomment>
        <translation>연 매출 중 연구개발 투자</translation>
    </message>
</context>
<context>
    <name>figures/martin-kerui-team</name>
    <message>
        <location filename="../assets/figures/martin-kerui-team.toml"/>
        <source>团队</source>
        <extracomment>label</extracomment>
        <translation>팀</translation>
    </message>
    <message>
        <location filename="../assets/figures/martin-kerui-team.toml"/>
        <source>人</source>
        <extracomment>unit</extracomment>
        <translation>명</translation>
    </message>
</context>
<context>
    <name>figures/projects-declined</name>
    <message>
        <location filename="../assets/figures/projects-declined.toml"/>
        <source>几十</source>
        <extracomment>value</extracomment>
        <translation>수십</translation>
    </message>
    <message>
        <location filename="../assets/figures/projects-declined.toml"/>
        <source>一年否决的项目</source>
        <extracomment>label</extracomment>
        <translation>한 해에 거절한 사업</translation>
    </message>
    <message>
        <location filename="../assets/figures/projects-declined.toml"/>
        <source>个</source>
        <extracomment>unit</extracomment>
        <translation>건</translation>
    </message>
    <message>
        <location filename="../assets/figures/projects-declined.toml"/>
        <source>可能</source>
        <extracomment>qualifier</extracomment>
        <translation>아마</translation>
    </message>
    <message>
        <location filename="../assets/figures/projects-declined.toml"/>
        <source>梁仁龙称</source>
        <extracomment>speaker</extracomment>
        <translation>량런룽 설명</translation>
    </message>
</context>
<context>
    <name>figures/rank-2023</name>
    <message>
        <location filename="../assets/figures/rank-2023.toml"/>
        <source>全省 84 家之中</source>
        <extracomment>label</extracomment>
        <translation>저장성 84곳 가운데</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-2023.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translation>위</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-2023.toml"/>
        <source>2023 年</source>
        <extracomment>period</extracomment>
        <translation>2023년</translation>
    </message>
</context>
<context>
    <name>figures/rank-2024</name>
    <message>
        <location filename="../assets/figures/rank-2024.toml"/>
        <source>全省 84 家之中</source>
        <extracomment>label</extracomment>
        <translation>저장성 84곳 가운데</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-2024.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translation>위</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-2024.toml"/>
        <source>2024 年</source>
        <extracomment>period</extracomment>
        <translation>2024년</translation>
    </message>
</context>
<context>
    <name>figures/rank-advance</name>
    <message>
        <location filename="../assets/figures/rank-advance.toml"/>
        <source>前进三十四位</source>
        <extracomment>label</extracomment>
        <translation>서른네 계단 상승</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-advance.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translation>계단</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-advance.toml"/>
        <source>2023 年到 2024 年</source>
        <extracomment>period</extracomment>
        <translation>2023년에서 2024년</translation>
    </message>
</context>
<context>
    <name>figures/rank-green</name>
    <message>
        <location filename="../assets/figures/rank-green.toml"/>
        <source>全国绿色发展
百强县</source>
        <extracomment>label</extracomment>
        <translation>전국 녹색 발전
100강 현</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-green.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translation>위</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-green.toml"/>
        <source>2024 年</source>
        <extracomment>period</extracomment>
        <translation>2024년</translation>
    </message>
</context>
<context>
    <name>figures/rank-industry</name>
    <message>
        <location filename="../assets/figures/rank-industry.toml"/>
        <source>全国工业
百强县</source>
        <extracomment>label</extracomment>
        <translation>전국 공업
100강 현</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-industry.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translation>위</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-industry.toml"/>
        <source>2024 年</source>
        <extracomment>period</extracomment>
        <translation>2024년</translation>
    </message>
</context>
<context>
    <name>figures/rank-strength</name>
    <message>
        <location filename="../assets/figures/rank-strength.toml"/>
        <source>全国市县综合
竞争实力百强</source>
        <extracomment>label</extracomment>
        <translation>전국 시·현 종합
경쟁력 100강</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-strength.toml"/>
        <source>位</source>
        <extracomment>unit</extracomment>
        <translation>위</translation>
    </message>
    <message>
        <location filename="../assets/figures/rank-strength.toml"/>
        <source>2024 年</source>
        <extracomment>period</extracomment>
        <translation>2024년</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-board</name>
    <message>
        <location filename="../assets/figures/shenjiang-board.toml"/>
        <source>一块线路板</source>
        <extracomment>label</extracomment>
        <translation>회로기판 한 장</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-board.toml"/>
        <source>秒</source>
        <extracomment>unit</extracomment>
        <translation>초 미만</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-line-cost</name>
    <message>
        <location filename="../assets/figures/shenjiang-line-cost.toml"/>
        <source>平均每条线投入</source>
        <extracomment>label</extracomment>
        <translation>라인당 평균 투자</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-line-cost.toml"/>
        <source>万元</source>
        <extracomment>unit</extracomment>
        <translation>만 위안</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-lines-coming</name>
    <message>
        <location filename="../assets/figures/shenjiang-lines-coming.toml"/>
        <source>生产线正在安装</source>
        <extracomment>label</extracomment>
        <translation>설치 중인 생산라인</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-lines-coming.toml"/>
        <source>条</source>
        <extracomment>unit</extracomment>
        <translation>개</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-lines-running</name>
    <message>
        <location filename="../assets/figures/shenjiang-lines-running.toml"/>
        <source>生产线满负荷</source>
        <extracomment>label</extracomment>
        <translation>최대 가동 중인 생산라인</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-lines-running.toml"/>
        <source>条</source>
        <extracomment>unit</extracomment>
        <translation>개</translation>
    </message>
</context>
<context>
    <name>figures/shenjiang-start</name>
    <message>
        <location filename="../assets/figures/shenjiang-start.toml"/>
        <source>上半年投产</source>
        <extracomment>label</extracomment>
        <translation>상반기 생산 개시</translation>
    </message>
    <message>
        <location filename="../assets/figures/shenjiang-start.toml"/>
        <source>年</source>
        <extracomment>unit</extracomment>
        <translation>년</translation>
    </message>
</context>
<context>
    <name>figures/sidansai-chain</name>
    <message>
        <location filename="../assets/figures/sidansai-chain.toml"/>
        <source>全链条</source>
        <extracomment>value</extracomment>
        <translation>전 과정</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-chain.toml"/>
        <source>从基础研究到临床</source>
        <extracomment>label</extracomment>
        <translation>기초 연구에서 임상까지</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-chain.toml"/>
        <source>企业自述</source>
        <extracomment>speaker</extracomment>
        <translation>회사 자체 설명</translation>
    </message>
</context>
<context>
    <name>figures/sidansai-hope</name>
    <message>
        <location filename="../assets/figures/sidansai-hope.toml"/>
        <source>结直肠癌</source>
        <extracomment>value</extracomment>
        <translation>대장암</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-hope.toml"/>
        <source>全球首个
获批的 CAR-T 产品</source>
        <extracomment>label</extracomment>
        <translation>세계 첫 승인
CAR-T 제품</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-hope.toml"/>
        <source>企业期望</source>
        <extracomment>speaker</extracomment>
        <translation>회사의 기대</translation>
    </message>
</context>
<context>
    <name>figures/sidansai-journal</name>
    <message>
        <location filename="../assets/figures/sidansai-journal.toml"/>
        <source>临床数据在此刊出</source>
        <extracomment>label</extracomment>
        <translation>임상 데이터를 실은 곳</translation>
    </message>
    <message>
        <location filename="../assets/figures/sidansai-journal.toml"/>
        <source>企业自述</source>
        <extracomment>speaker</extracomment>
        <translation>회사 자체 설명</translation>
    </message>
</context>
<context>
    <name>figures/top-five</name>
    <message>
        <location filename="../assets/figures/top-five.toml"/>
        <source>前五</source>
        <extracomment>value</extracomment>
        <translation>상위 다섯</translation>
    </message>
    <message>
        <location filename="../assets/figures/top-five.toml"/>
        <source>全省综合发展考评</source>
        <extracomment>label</extracomment>
        <translation>저장성 종합발전평가</translation>
    </message>
    <message>
        <location filename="../assets/figures/top-five.toml"/>
        <source>2021 与 2022 年</source>
        <extracomment>period</extracomment>
        <translation>2021년과 2022년</translation>
    </message>
</context>
<context>
    <name>figures/two-mountains-years</name>
    <message>
        <location filename="../assets/figures/two-mountains-years.toml"/>
        <source>“两山”理念的实践</source>
        <extracomment>label</extracomment>
        <translation>‘두 산’ 이념의 실천</translation>
    </message>
    <message>
        <location filename="../assets/figures/two-mountains-years.toml"/>
        <source>年</source>
        <extracomment>unit</extracomment>
        <translation>년</translation>
    </message>
</context>
<context>
    <name>figures/weiyuan-pathogens</name>
    <message>
        <location filename="../assets/figures/weiyuan-pathogens.toml"/>
        <source>病原微生物</source>
        <extracomment>label</extracomment>
        <translation>병원성 미생물</translation>
    </message>
    <message>
        <location filename="../assets/figures/weiyuan-pathogens.toml"/>
        <source>种</source>
        <extracomment>unit</extracomment>
        <translation>종 넘게</translation>
    </message>
</context>
<context>
    <name>figures/yongyi-recyclable</name>
    <message>
        <location filename="../assets/figures/yongyi-recyclable.toml"/>
        <source>可回收的原料与辅料</source>
        <extracomment>label</extracomment>
        <translation>재활용 가능한 원료·부자재</translation>
    </message>
</context>
<context>
    <name>photos/P1</name>
    <message>
        <location filename="../assets/photos/P1.toml"/>
        <source>电子信息产业园区块</source>
        <extracomment>caption</extracomment>
        <translation>전자정보 산업단지 구역</translation>
    </message>
    <message>
        <location filename="../assets/photos/P1.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translation>안지 경제개발구</translation>
    </message>
</context>
<context>
    <name>photos/P2</name>
    <message>
        <location filename="../assets/photos/P2.toml"/>
        <source>斯丹赛生物技术集团有限公司研发人员进行研发</source>
        <extracomment>caption</extracomment>
        <translation>연구개발 중인 쓰단싸이 바이오기술그룹 유한공사 연구진</translation>
    </message>
    <message>
        <location filename="../assets/photos/P2.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translation>안지 경제개발구</translation>
    </message>
</context>
<context>
    <name>photos/P3</name>
    <message>
        <location filename="../assets/photos/P3.toml"/>
        <source>两山高新小微产业园暨全县首个韩资产业园</source>
        <extracomment>caption</extracomment>
        <translation>량산 하이테크 소기업단지이자 현 최초의 한국 투자 산업단지</translation>
    </message>
    <message>
        <location filename="../assets/photos/P3.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translation>안지 경제개발구</translation>
    </message>
</context>
<context>
    <name>photos/P4</name>
    <message>
        <location filename="../assets/photos/P4.toml"/>
        <source>浙江安吉护童家具有限公司</source>
        <extracomment>caption</extracomment>
        <translation>저장 안지 후퉁 가구 유한공사</translation>
    </message>
    <message>
        <location filename="../assets/photos/P4.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translation>안지 경제개발구</translation>
    </message>
</context>
<context>
    <name>photos/P5</name>
    <message>
        <location filename="../assets/photos/P5.toml"/>
        <source>云瞰开发区</source>
        <extracomment>caption</extracomment>
        <translation>구름에서 내려다본 개발구</translation>
    </message>
    <message>
        <location filename="../assets/photos/P5.toml"/>
        <source>安吉经济开发区</source>
        <extracomment>credit</extracomment>
        <translation>안지 경제개발구</translation>
    </message>
</context>
<context>
    <name>maps/locator</name>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>安吉在哪里</source>
        <extracomment>title</extracomment>
        <translation>안지는 어디에</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>由大到小，步步走近</source>
        <extracomment>note</extracomment>
        <translation>큰 곳에서 작은 곳으로 한 걸음씩</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>安吉</source>
        <extracomment>names[anji].name, steps[4].name</extracomment>
        <translation>안지</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>浙江</source>
        <extracomment>names[zhejiang].name, steps[2].name</extracomment>
        <translation>저장</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>江苏</source>
        <extracomment>names[jiangsu].name</extracomment>
        <translation>장쑤</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>安徽</source>
        <extracomment>names[anhui].name</extracomment>
        <translation>안후이</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>上海</source>
        <extracomment>names[shanghai].name</extracomment>
        <translation>상하이</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>太湖</source>
        <extracomment>names[taihu].name</extracomment>
        <translation>타이후호</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>湖州</source>
        <extracomment>names[huzhou].name, steps[3].name</extracomment>
        <translation>후저우</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>杭州</source>
        <extracomment>names[hangzhou].name</extracomment>
        <translation>항저우</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>嘉兴</source>
        <extracomment>names[jiaxing].name</extracomment>
        <translation>자싱</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>宁波</source>
        <extracomment>names[ningbo].name</extracomment>
        <translation>닝보</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>绍兴</source>
        <extracomment>names[shaoxing].name</extracomment>
        <translation>사오싱</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>金华</source>
        <extracomment>names[jinhua].name</extracomment>
        <translation>진화</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>衢州</source>
        <extracomment>names[quzhou].name</extracomment>
        <translation>취저우</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>台州</source>
        <extracomment>names[taizhou].name</extracomment>
        <translation>타이저우</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>丽水</source>
        <extracomment>names[lishui].name</extracomment>
        <translation>리수이</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>温州</source>
        <extracomment>names[wenzhou].name</extracomment>
        <translation>원저우</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>舟山</source>
        <extracomment>names[zhoushan].name</extracomment>
        <translation>저우산</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>长兴</source>
        <extracomment>names[changxing].name</extracomment>
        <translation>창싱</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>吴兴</source>
        <extracomment>names[wuxing].name</extracomment>
        <translation>우싱</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>德清</source>
        <extracomment>names[deqing].name</extracomment>
        <translation>더칭</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>南浔</source>
        <extracomment>names[nanxun].name</extracomment>
        <translation>난쉰</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>余杭</source>
        <extracomment>names[yuhang].name</extracomment>
        <translation>위항</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>临安</source>
        <extracomment>names[linan].name</extracomment>
        <translation>린안</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>广德</source>
        <extracomment>names[guangde].name</extracomment>
        <translation>광더</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>宁国</source>
        <extracomment>names[ningguo].name</extracomment>
        <translation>닝궈</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>长三角</source>
        <extracomment>steps[1].name</extracomment>
        <translation>창장 삼각주</translation>
    </message>
    <message>
        <location filename="../assets/maps/locator.toml"/>
        <source>边界：天地图（已简化）
水面：GSHHG</source>
        <extracomment>sources</extracomment>
        <translation>경계: 톈디투(단순화)
수면: GSHHG</translation>
    </message>
</context>
<context>
    <name>maps/scroll</name>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>开发区长卷</source>
        <extracomment>title</extracomment>
        <translation>개발구 두루마리</translation>
    </message>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>自右向左展开；画面为示意，不表方位</source>
        <extracomment>note</extracomment>
        <translation>오른쪽에서 왼쪽으로 펼칩니다. 그림은 예시이며 방위와 무관합니다</translation>
    </message>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>看减法</source>
        <extracomment>places[yangguang-tangpu].door.label, places[fantan].door.label</extracomment>
        <translation>뺄셈 보기</translation>
    </message>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>看加法</source>
        <extracomment>places[shuanghe-xiaoyuan].door.label, places[opto].door.label, places[life-health].door.label, places[e-info].door.label</extracomment>
        <translation>덧셈 보기</translation>
    </message>
    <message>
        <location filename="../assets/maps/scroll.toml"/>
        <source>看安吉在哪里</source>
        <extracomment>places[liangshan-korean].door.label</extracomment>
        <translation>안지의 위치 보기</translation>
    </message>
</context>
<context>
    <name>AboutKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AboutKeys.qml"/>
        <source>上一段</source>
        <translation>이전 단락</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AboutKeys.qml"/>
        <source>第 %1 段，共 %2 段</source>
        <translation>전체 %2단락 중 %1번째</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AboutKeys.qml"/>
        <source>从头读</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AboutKeys.qml"/>
        <source>接着读</source>
        <translation>이어 읽기</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>字号</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>标准</source>
        <translation>기본</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>大</source>
        <translation>크게</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>最大</source>
        <translation>가장 크게</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>对比</source>
        <translation>대비</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>柔和</source>
        <translation>부드럽게</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>高对比</source>
        <translation>고대비</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>按键位置</source>
        <translation>버튼 위치</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>常规</source>
        <translation>기본</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>触手可及</source>
        <translation>손닿는 곳</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>画面</source>
        <translation>화면</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>流动</source>
        <translation>움직임</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>静止</source>
        <translation>정지</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>语言</source>
        <translation>언어</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>单语</source>
        <translation>한 언어</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>中外对照</source>
        <translation>중국어 병기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>辅助</source>
        <translation>접근성</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>一按就变；您离开后，自动复原</source>
        <translation>누르면 바로 바뀌고, 떠나시면 저절로 되돌아갑니다</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>恢复原样</source>
        <translation>원래대로</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/AccessSheet.qml"/>
        <source>完成</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>还在看吗？</source>
        <translation>계속 보고 계신가요?</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>字号、对比也一并复原</source>
        <translation>글자 크기와 대비도 함께 되돌아갑니다</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>秒后回到开头</source>
        <translation>초 뒤 처음 화면으로</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>继续看</source>
        <translation>계속 보기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>回到开头</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Asking.qml"/>
        <source>碰别处任何地方，也算继续看。</source>
        <translation>다른 곳 어디를 눌러도 계속 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>AttractInvitation</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/AttractInvitation.qml"/>
        <source>触</source>
        <translation>터치</translation>
    </message>
</context>
<context>
    <name>CompareAspects</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareAspects.qml"/>
        <source>做什么</source>
        <translation>하는 일</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareAspects.qml"/>
        <source>园区</source>
        <translation>단지</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareAspects.qml"/>
        <source>数字</source>
        <translation>수치</translation>
    </message>
</context>
<context>
    <name>CompareKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>%1换成%2</source>
        <translation>%1 대신 %2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>从名录选</source>
        <translation>목록에서</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>从名录选，换下%1</source>
        <translation>목록에서 고르기, %1 대신</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>看%1</source>
        <translation>%1 보기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/CompareKeys.qml"/>
        <source>看企业</source>
        <translation>기업 보기</translation>
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
        <translation>보도에 없음</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/ComparePage.qml"/>
        <source>比</source>
        <translation>대</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/ComparePage.qml"/>
        <source>触手可及 · 按键全在这里</source>
        <translation>손닿는 곳 · 버튼은 모두 여기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/ComparePage.qml"/>
        <source>接着看</source>
        <translation>이어 보기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/ComparePage.qml"/>
        <source>从头看</source>
        <translation>처음부터</translation>
    </message>
</context>
<context>
    <name>DirectoryCandidates</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryCandidates.qml"/>
        <source>选字 %1</source>
        <translation>%1 선택</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryCandidates.qml"/>
        <source>后几个字</source>
        <translation>다음 글자들</translation>
    </message>
</context>
<context>
    <name>DirectoryChip</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryChip.qml"/>
        <source>去掉%1</source>
        <translation>%1 지우기</translation>
    </message>
</context>
<context>
    <name>DirectoryChoices</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryChoices.qml"/>
        <source>还有%1个</source>
        <translation>%1개 더</translation>
    </message>
</context>
<context>
    <name>DirectoryField</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryField.qml"/>
        <source>余%1家</source>
        <translation>%1곳 남음</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryField.qml"/>
        <source>没有</source>
        <translation>없음</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryField.qml"/>
        <source>%1家里，%2</source>
        <translation>%1곳 중 %2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryField.qml"/>
        <source>已键入 %1</source>
        <translation>입력한 글자 %1</translation>
    </message>
</context>
<context>
    <name>DirectoryFilters</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryFilters.qml"/>
        <source>全部</source>
        <translation>전체</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryFilters.qml"/>
        <source>谁与谁相连</source>
        <translation>연결 관계</translation>
    </message>
</context>
<context>
    <name>DirectoryFocus</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryFocus.qml"/>
        <source>换一家</source>
        <translation>다른 기업</translation>
    </message>
</context>
<context>
    <name>DirectoryInput</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryInput.qml"/>
        <source>退格</source>
        <translation>지우기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryInput.qml"/>
        <source>清空</source>
        <translation>모두 지우기</translation>
    </message>
</context>
<context>
    <name>DirectoryLetter</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryLetter.qml"/>
        <source>键入 %1</source>
        <translation>%1 입력</translation>
    </message>
</context>
<context>
    <name>DirectoryLetters</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryLetters.qml"/>
        <source>后几个字母</source>
        <translation>다음 글자들</translation>
    </message>
</context>
<context>
    <name>DirectoryReach</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryReach.qml"/>
        <source>字母 %1</source>
        <translation>글자 %1</translation>
    </message>
</context>
<context>
    <name>DirectorySee</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectorySee.qml"/>
        <source>看%1</source>
        <translation>%1 보기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectorySee.qml"/>
        <source>看这家企业</source>
        <translation>이 기업 보기</translation>
    </message>
</context>
<context>
    <name>DirectorySlot</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectorySlot.qml"/>
        <source>园区</source>
        <translation>단지</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectorySlot.qml"/>
        <source>产业</source>
        <translation>산업</translation>
    </message>
</context>
<context>
    <name>DirectoryTurn</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryTurn.qml"/>
        <source>上一页</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/DirectoryTurn.qml"/>
        <source>下一页</source>
        <translation>다음 쪽</translation>
    </message>
</context>
<context>
    <name>EditorAsk</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>有改动还没有保存。</source>
        <translation>저장하지 않은 변경이 있습니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>文件刚才被别人改过，没有写入。可以读入文件里现在的地点（自己画的用撤销找回，再保存就以自己的为准），或者先继续画。</source>
        <translation>다른 사람이 파일을 바꾸었으므로 저장하지 않았습니다. 지금 파일에 있는 지점을 불러오거나(직접 그린 것은 실행 취소로 돌아오며, 다시 저장하면 직접 그린 것이 남습니다), 계속 그리십시오.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>保存并离开</source>
        <translation>저장하고 나가기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>读入文件</source>
        <translation>파일 불러오기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>不保存，离开</source>
        <translation>저장하지 않고 나가기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorAsk.qml"/>
        <source>继续画</source>
        <translation>계속 그리기</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>%1（竖屏）</source>
        <translation>%1(세로형)</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>有改动，还没有保存</source>
        <translation>변경이 아직 저장되지 않음</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>拖动它，或按方向键。大小由面积而定；名称、面积等写在 %1 里。</source>
        <translation>끌거나 화살표 키로 옮깁니다. 크기는 면적에 따릅니다. 이름, 면적 등은 %1에 있습니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>轻触一个园区，把它拖到合适的地方。拖动空处移动地图。位置是示意，面积按比例。</source>
        <translation>단지를 눌러 알맞은 곳으로 끄십시오. 빈 곳을 끌면 지도가 움직입니다. 위치는 약도이고 면적은 축척대로입니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>这里只改它的位置：拖动，或按方向键。名称等写在 %1 里。</source>
        <translation>여기서는 위치만 바꿉니다. 끌거나 화살표 키를 누르세요. 이름 등은 %1에 있습니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>在地图上轻触一下，放一个点。</source>
        <translation>지도를 누르면 점이 놓입니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>沿线逐点轻触；再触最后一点结束。</source>
        <translation>선을 따라 차례로 누르고, 마지막 점을 다시 누르면 끝납니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>绕一圈逐点轻触；再触第一点结束。</source>
        <translation>둘레를 차례로 누르고, 첫 점을 다시 누르면 끝납니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>轻触一个地点来修改，或先选点、线、面来画新的。拖动空处移动地图。</source>
        <translation>지점을 눌러 고치거나, 점·선·면을 골라 새로 그리십시오. 빈 곳을 끌면 지도가 움직입니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>名称</source>
        <translation>이름(중국어)</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>文字</source>
        <translation>글(중국어)</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>代号</source>
        <translation>ID(연결용)</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Editing/EditorPanel.qml"/>
        <source>%n 个地点要改</source>
        <translation>
            <numerusform>고칠 지점 %n곳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorRail</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>选择</source>
        <translation>선택</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>点</source>
        <translation>점</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>线</source>
        <translation>선</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>面</source>
        <translation>면</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>放回</source>
        <translation>제자리로</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>删除</source>
        <translation>삭제</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>放大</source>
        <translation>확대</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>缩小</source>
        <translation>축소</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>全图</source>
        <translation>전체</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>撤销</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>重做</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorRail.qml"/>
        <source>保存</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>EditorTies</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorTies.qml"/>
        <source>园区</source>
        <translation>단지</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorTies.qml"/>
        <source>企业</source>
        <translation>기업</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorTies.qml"/>
        <source>依据</source>
        <translation>근거</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Editing/EditorTies.qml"/>
        <source>查找</source>
        <translation>찾기</translation>
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
        <translation>수치 한눈에</translation>
    </message>
</context>
<context>
    <name>FiguresKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FiguresKeys.qml"/>
        <source>上一幅</source>
        <translation>이전 화면</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FiguresKeys.qml"/>
        <source>下一幅</source>
        <translation>다음 화면</translation>
    </message>
</context>
<context>
    <name>FirmCode</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmCode.qml"/>
        <source>扫码带走</source>
        <translation>담아가기</translation>
    </message>
</context>
<context>
    <name>FirmFoot</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmFoot.qml"/>
        <source>触手可及 · 按键全在这里</source>
        <translation>손닿는 곳 · 버튼은 모두 여기</translation>
    </message>
</context>
<context>
    <name>FirmKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmKeys.qml"/>
        <source>上一家：%1</source>
        <translation>이전 기업: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmKeys.qml"/>
        <source>下一家：%1</source>
        <translation>다음 기업: %1</translation>
    </message>
</context>
<context>
    <name>FirmNameOnly</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmNameOnly.qml"/>
        <source>触手可及 · 按键全在这里</source>
        <translation>손닿는 곳 · 버튼은 모두 여기</translation>
    </message>
</context>
<context>
    <name>FirmSteps</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>正文</source>
        <translation>본문</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>数字</source>
        <translation>수치</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>人物</source>
        <translation>인물</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>照片</source>
        <translation>사진</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmSteps.qml"/>
        <source>图示</source>
        <translation>그림</translation>
    </message>
</context>
<context>
    <name>FirmWays</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmWays.qml"/>
        <source>关联</source>
        <translation>관계</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmWays.qml"/>
        <source>与%1比</source>
        <translation>%1와(과) 비교</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmWays.qml"/>
        <source>比一比</source>
        <translation>비교하기</translation>
    </message>
</context>
<context>
    <name>FirmsPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>第 %1/%2 页</source>
        <translation>%1/%2쪽</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>还在翻名录，先列翻到的</source>
        <translation>찾는 중, 지금까지 찾은 곳</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>没有相符的，这些相近</source>
        <translation>일치하는 곳 없음, 비슷한 곳</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>没有相符的，退格再试</source>
        <translation>일치하는 곳 없음, 지우고 다시</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>拼音首字母，逐个缩小</source>
        <translation>초성이나 병음으로 좁히기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>选出%1家，%2</source>
        <translation>찾은 기업 %1곳, %2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>见报%1家，%2</source>
        <translation>보도된 기업 %1곳, %2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>按拼音排列</source>
        <translation>가나다순</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/FirmsPage.qml"/>
        <source>企业名录</source>
        <translation>기업 목록</translation>
    </message>
</context>
<context>
    <name>HomeKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>园区地图</source>
        <translation>단지 지도</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>企业名录</source>
        <translation>기업 목록</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>数据一览</source>
        <translation>수치 한눈에</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>%1处园区</source>
        <translation>
            <numerusform>단지 %1곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>%1家企业</source>
        <translation>
            <numerusform>기업 %1곳</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>全省第 %1 名</source>
        <translation>저장성 %1위</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>从头讲起</source>
        <translation>처음부터 보기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/HomeKeys.qml"/>
        <source>关于与出处</source>
        <translation>소개와 출처</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapCard.qml"/>
        <source>亩</source>
        <translation>무</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapCard.qml"/>
        <source>亩（%1 公顷）</source>
        <translation>무(%1ha)</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapCard.qml"/>
        <source>约合%1个足球场</source>
        <translation>축구장 약 %1개 넓이</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapCard.qml"/>
        <source>面积未载</source>
        <translation>면적 미기재</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/sources.py"/>
        <source>%1 亩 × 2,000 ÷ 3 平方米 ÷ 每个 %2 平方米 ≈ %3 个</source>
        <translation>%1무 × 2,000 ÷ 3 m² ÷ 개당 %2 m² ≈ %3개</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/sources.py"/>
        <source>足球场</source>
        <translation>축구장</translation>
    </message>
</context>
<context>
    <name>MapDoors</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapDoors.qml"/>
        <source>看地图</source>
        <translation>지도 보기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapDoors.qml"/>
        <source>看照片</source>
        <translation>사진 보기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapDoors.qml"/>
        <source>续读</source>
        <translation>이어 읽기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapDoors.qml"/>
        <source>续读园区说明</source>
        <translation>단지 설명 이어 읽기</translation>
    </message>
</context>
<context>
    <name>MapEditor</name>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>无法写入 %1：%2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>已保存</source>
        <translation>저장했습니다</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>已读入文件里现在的地点；撤销即可回到自己画的</source>
        <translation>파일의 지점을 불러왔습니다. 실행 취소를 누르면 직접 그린 것으로 돌아갑니다</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>上次没有保存的改动已经找回；撤销即可放弃</source>
        <translation>지난번에 저장하지 않은 변경을 되찾았습니다. 실행 취소를 누르면 버립니다</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/map_editor.py"/>
        <source>还不能保存：请先改好标红的地点</source>
        <translation>아직 저장할 수 없습니다. 빨간 지점을 먼저 고치십시오</translation>
    </message>
</context>
<context>
    <name>MapFirms</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>看企业</source>
        <translation>기업 보기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>看%1</source>
        <translation>%1 보기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>全部%1家</source>
        <translation>전체 %1곳</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>此处的其他企业</source>
        <translation>이곳의 다른 기업</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapFirms.qml"/>
        <source>看园中全部%1家企业</source>
        <translation>단지 내 기업 %1곳 모두 보기</translation>
    </message>
</context>
<context>
    <name>MapKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapKeys.qml"/>
        <source>放大地图</source>
        <translation>지도 확대</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapKeys.qml"/>
        <source>缩小地图</source>
        <translation>지도 축소</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapKeys.qml"/>
        <source>全图</source>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>MapLabel</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLabel.qml"/>
        <location filename="../kiosk/bridge/parks.py"/>
        <source>亩</source>
        <translation>무</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLegend.qml"/>
        <source>产业用地</source>
        <translation>산업용지</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLegend.qml"/>
        <source>已清退</source>
        <translation>정리 완료</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLegend.qml"/>
        <source>面积未载</source>
        <translation>면적 미기재</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapLegend.qml"/>
        <source>您在此</source>
        <translation>현재 위치</translation>
    </message>
</context>
<context>
    <name>MapNext</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapNext.qml"/>
        <source>下一图</source>
        <translation>다음 지도</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPage.qml"/>
        <source>园区地图</source>
        <translation>단지 지도</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPage.qml"/>
        <source>示意图 · 面积按比例</source>
        <translation>개념도 · 면적은 비율대로</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPage.qml"/>
        <source>图集</source>
        <translation>지도집</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPage.qml"/>
        <source>看其他地图</source>
        <translation>다른 지도 보기</translation>
    </message>
</context>
<context>
    <name>MapPark</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPark.qml"/>
        <source>在此</source>
        <translation>여기</translation>
    </message>
</context>
<context>
    <name>MapPicture</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapPicture.qml"/>
        <source>在此</source>
        <translation>여기</translation>
    </message>
</context>
<context>
    <name>MapScale</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapScale.qml"/>
        <source>亩</source>
        <translation>무</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapScale.qml"/>
        <source>万亩</source>
        <translation>만 무</translation>
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
        <translation>축척: 네모는 %1, 선은 %2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapScale.qml"/>
        <source>比例：横线 %1</source>
        <translation>축척: 선은 %1</translation>
    </message>
</context>
<context>
    <name>MapStrip</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapStrip.qml"/>
        <source>向左展开</source>
        <translation>왼쪽으로 펼치기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapStrip.qml"/>
        <source>向右展开</source>
        <translation>오른쪽으로 펼치기</translation>
    </message>
</context>
<context>
    <name>MapThen</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapThen.qml"/>
        <source>昔</source>
        <translation>예전</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapThen.qml"/>
        <source>看昔：清退与更新之前</source>
        <translation>예전: 정리와 정비 이전 보기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapThen.qml"/>
        <source>今</source>
        <translation>지금</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapThen.qml"/>
        <source>看今：清退与更新之后</source>
        <translation>지금: 정리와 정비 이후 보기</translation>
    </message>
</context>
<context>
    <name>MapTurn</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapTurn.qml"/>
        <source>上一处</source>
        <translation>이전 곳</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapTurn.qml"/>
        <source>下一处</source>
        <translation>다음 곳</translation>
    </message>
</context>
<context>
    <name>MapsPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapsPage.qml"/>
        <source>%1 亩</source>
        <translation>%1무</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/MapsPage.qml"/>
        <source>约合%1个足球场</source>
        <translation>축구장 약 %1개 넓이</translation>
    </message>
</context>
<context>
    <name>PanelKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>触手可及 · 按键全在这里</source>
        <translation>손닿는 곳 · 버튼은 모두 여기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>上一幅</source>
        <translation>이전 화면</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>接着读</source>
        <translation>이어 읽기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>回首页</source>
        <translation>홈으로</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>下一章</source>
        <translation>다음 장</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>下一幅</source>
        <translation>다음 화면</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/PanelKeys.qml"/>
        <source>上一章</source>
        <translation>이전 장</translation>
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
        <translation>무</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Parcels.qml"/>
        <source>方框：1,000 亩</source>
        <translation>네모: 1,000무(67ha)</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Photo.qml"/>
        <source>画面为示意 · 照片待补</source>
        <translation>예시 화면 · 사진은 추후 보완</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Photo.qml"/>
        <source>供图：%1</source>
        <translation>사진 제공: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pictures/Photo.qml"/>
        <source>照片由%1提供，待补</source>
        <translation>%1 제공 사진, 추후 보완</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Rail.qml"/>
        <source>首页</source>
        <translation>홈</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Rail.qml"/>
        <source>返回</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Rail.qml"/>
        <source>出处</source>
        <translation>출처</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/Rail.qml"/>
        <source>辅助</source>
        <translation>접근성</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>推算</source>
        <translation>계산값</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>原文残缺</source>
        <translation>원문 누락</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>当事方自述</source>
        <translation>당사자 설명</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>报道所载</source>
        <translation>보도 내용</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>%1 行</source>
        <translation>
            <numerusform>%1행</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>企业</source>
        <translation>기업</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>园区</source>
        <translation>단지</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourceRow.qml"/>
        <source>照片</source>
        <translation>사진</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>本页出处</source>
        <translation>이 화면의 출처</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>《%1》
%2　记者 %3</source>
        <translation>‘%1’
%2　%3 기자</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>、</source>
        <translation>·</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>前几条</source>
        <translation>이전 항목</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>后几条</source>
        <translation>다음 항목</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>数字都指回报纸上的一处；推算的写明，找不到的不写。</source>
        <translation>모든 수치는 신문의 한 곳을 가리킵니다. 계산한 값은 밝히고, 찾을 수 없는 것은 적지 않습니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Shell/SourcesSheet.qml"/>
        <source>关上</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>StaffCalendarPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffCalendarPage.qml"/>
        <source>今天</source>
        <translation>오늘</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffCalendarPage.qml"/>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffCalendarPage.qml"/>
        <source>上一个月</source>
        <translation>이전 달</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffCalendarPage.qml"/>
        <source>下一个月</source>
        <translation>다음 달</translation>
    </message>
</context>
<context>
    <name>StaffDates</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周一</source>
        <translation>월요일</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周二</source>
        <translation>화요일</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周三</source>
        <translation>수요일</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周四</source>
        <translation>목요일</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周五</source>
        <translation>금요일</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周六</source>
        <translation>토요일</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>周日</source>
        <translation>일요일</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>一</source>
        <translation>월</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>二</source>
        <translation>화</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>三</source>
        <translation>수</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>四</source>
        <translation>목</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>五</source>
        <translation>금</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>六</source>
        <translation>토</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>日</source>
        <translation>일</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>1月</source>
        <translation>1월</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>2月</source>
        <translation>2월</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>3月</source>
        <translation>3월</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>4月</source>
        <translation>4월</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>5月</source>
        <translation>5월</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>6月</source>
        <translation>6월</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>7月</source>
        <translation>7월</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>8月</source>
        <translation>8월</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>9月</source>
        <translation>9월</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>10月</source>
        <translation>10월</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>11月</source>
        <translation>11월</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>12月</source>
        <translation>12월</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>闭馆</source>
        <translation>휴관</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>每周闭馆</source>
        <translation>매주 휴관</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>另定时间</source>
        <translation>시간 변경</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>%1年%2</source>
        <translation>%1년 %2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>%1%2日</source>
        <translation>%1 %2일</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>%1，%2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDates.qml"/>
        <source>全天开放</source>
        <translation>종일 개방</translation>
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
        <translation>평소대로: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>%1到%2：%3</source>
        <translation>%1~%2: %3</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>照常</source>
        <translation>평소대로</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>%1照常</source>
        <translation>%1 평소대로</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>%1闭馆</source>
        <translation>%1 휴관</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>%1另定时间</source>
        <translation>%1 시간 변경</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDay.qml"/>
        <source>后一天也这样</source>
        <translation>다음 날도 같게</translation>
    </message>
</context>
<context>
    <name>StaffDots</name>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffDots.qml"/>
        <source>已输入 %n 位</source>
        <translation>
            <numerusform>%n자리 입력함</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffEdges</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>开门</source>
        <translation>개관</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>休息从</source>
        <translation>휴게 시작</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>休息到</source>
        <translation>휴게 끝</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>关门</source>
        <translation>폐관</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1早开半小时</source>
        <translation>%1 개관 반 시간 앞당기기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1早休息半小时</source>
        <translation>%1 휴게 시작 반 시간 앞당기기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1早休息完半小时</source>
        <translation>%1 휴게 끝 반 시간 앞당기기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1早关半小时</source>
        <translation>%1 폐관 반 시간 앞당기기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1晚开半小时</source>
        <translation>%1 개관 반 시간 늦추기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1晚休息半小时</source>
        <translation>%1 휴게 시작 반 시간 늦추기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1晚休息完半小时</source>
        <translation>%1 휴게 끝 반 시간 늦추기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffEdges.qml"/>
        <source>%1晚关半小时</source>
        <translation>%1 폐관 반 시간 늦추기</translation>
    </message>
</context>
<context>
    <name>StaffGate</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>输入密码</source>
        <translation>비밀번호 입력</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>进入</source>
        <translation>들어가기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>给展厅员工</source>
        <translation>전시관 직원에게</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>还没有设密码</source>
        <translation>비밀번호가 아직 없습니다</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>观众请按“回到展示”。忘了密码，在这台电脑的终端运行 kiosk pin，重新设一个。</source>
        <translation>관람객은 ‘전시로 돌아가기’를 눌러 주십시오. 비밀번호를 잊었으면 이 컴퓨터의 터미널에서 kiosk pin을 실행해 다시 정합니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>员工面板要用密码打开。在这台电脑的终端运行 kiosk pin，设一个 %1 到 %2 位的密码，再按住屏幕左上角五秒。</source>
        <translation>직원 패널은 비밀번호로 엽니다. 이 컴퓨터의 터미널에서 kiosk pin을 실행해 %1~%2자리 비밀번호를 정한 뒤, 화면 왼쪽 위 모서리를 5초 동안 누르고 계십시오.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffGate.qml"/>
        <source>回到展示</source>
        <translation>전시로 돌아가기</translation>
    </message>
</context>
<context>
    <name>StaffHolidays</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHolidays.qml"/>
        <source>时钟不可信，不知道今天是哪天：请校准</source>
        <translation>시계가 맞지 않아 오늘이 며칠인지 알 수 없습니다. 맞춰 주십시오</translation>
    </message>
</context>
<context>
    <name>StaffHours</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>开放时间</source>
        <translation>개관 시간</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>开门</source>
        <translation>개관</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>关门</source>
        <translation>폐관</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1的午间休息</source>
        <translation>%1 점심 휴게</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>闭馆</source>
        <translation>휴관</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>开放</source>
        <translation>개관</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1闭馆</source>
        <translation>%1 휴관</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1早开半小时</source>
        <translation>%1 개관 반 시간 앞당기기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1晚开半小时</source>
        <translation>%1 개관 반 시간 늦추기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1早关半小时</source>
        <translation>%1 폐관 반 시간 앞당기기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>%1晚关半小时</source>
        <translation>%1 폐관 반 시간 늦추기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffHours.qml"/>
        <source>闭馆后画面变黑。要设午间休息，按星期几。</source>
        <translation>시간 외에는 화면이 꺼집니다. 점심 휴게는 요일을 누르십시오.</translation>
    </message>
</context>
<context>
    <name>StaffLanguages</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>语言</source>
        <translation>언어</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>顺序就是屏幕底部语言键的顺序</source>
        <translation>순서는 화면 아래 언어 키의 순서입니다</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>上移</source>
        <translation>위로</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>上移%1</source>
        <translation>%1 위로</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>提供</source>
        <translation>제공</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>提供%1</source>
        <translation>%1 제공</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>开头用</source>
        <translation>시작 언어</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>开头用%1</source>
        <translation>%1로 시작</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLanguages.qml"/>
        <source>后几种语言</source>
        <translation>다른 언어</translation>
    </message>
</context>
<context>
    <name>StaffLive</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>在展内容</source>
        <translation>전시 내용</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>从 %1 起</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>本厅的文件</source>
        <translation>이 전시관의 파일</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>上一版</source>
        <translation>이전 판</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>上次正常的那份</source>
        <translation>지난번 정상본</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>程序自带</source>
        <translation>기본 전시</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>照片</source>
        <translation>사진</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>待补 %n 张</source>
        <translation>
            <numerusform>%n장 기다리는 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>%n 张</source>
        <translation>
            <numerusform>%n장</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>语言</source>
        <translation>언어</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffLive.qml"/>
        <source>%n 种</source>
        <translation>
            <numerusform>%n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffOnceMore</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffOnceMore.qml"/>
        <source>确定</source>
        <translation>확인</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffOnceMore.qml"/>
        <source>算了</source>
        <translation>그만두기</translation>
    </message>
</context>
<context>
    <name>StaffOverview</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffOverview.qml"/>
        <source>换上最新版</source>
        <translation>최신 판으로 되돌리기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffOverview.qml"/>
        <source>上一版</source>
        <translation>이전 판</translation>
    </message>
</context>
<context>
    <name>StaffPad</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>正在存</source>
        <translation>저장하는 중</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>正在核对</source>
        <translation>확인 중</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>同样的数字，再输一遍</source>
        <translation>같은 숫자를 한 번 더</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>太好猜了，请换一个</source>
        <translation>너무 쉽습니다. 다른 번호로 하십시오</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>两遍不一样，请从头输</source>
        <translation>두 번호가 다릅니다. 처음부터 입력하십시오</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>密码不对，%1 后再试</source>
        <translation>비밀번호가 틀립니다. %1 뒤에 다시</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>密码不对，请再试</source>
        <translation>비밀번호가 틀립니다. 다시 입력하십시오</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>%1 到 %2 位数字</source>
        <translation>숫자 %1~%2자리</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPad.qml"/>
        <source>退格</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPanel.qml"/>
        <source>管理</source>
        <translation>관리</translation>
    </message>
</context>
<context>
    <name>StaffPauseKey</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPauseKey.qml"/>
        <source>去掉午间休息</source>
        <translation>휴게 없애기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPauseKey.qml"/>
        <source>加午间休息</source>
        <translation>휴게 넣기</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>现在的密码</source>
        <translation>지금 비밀번호</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>新密码，再输一遍</source>
        <translation>새 비밀번호 한 번 더</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>新密码</source>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>改密码</source>
        <translation>비밀번호 변경</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码改好了，下次用新的</source>
        <translation>비밀번호를 바꾸었습니다. 다음부터 새 번호를 쓰십시오</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码没有改，还是原来的：磁盘满了</source>
        <translation>비밀번호는 그대로입니다: 디스크가 가득 참</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码没有改，还是原来的：密码文件不让写</source>
        <translation>비밀번호는 그대로입니다: 비밀번호 파일에 쓸 수 없음</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码没有改，还是原来的：磁盘写不进去</source>
        <translation>비밀번호는 그대로입니다: 디스크에 쓸 수 없음</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>密码没有改，还是原来的；原因在“最近的问题”里</source>
        <translation>비밀번호는 그대로입니다. ‘최근 문제’를 보십시오</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>现在改密码</source>
        <translation>지금 비밀번호 변경</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPin.qml"/>
        <source>先输现在的密码，再把新密码输两遍。%1 到 %2 位数字，不能全都一样，也不能是连着的数。</source>
        <translation>먼저 지금 비밀번호를, 다음에 새 비밀번호를 두 번 입력합니다. %1~%2자리이고, 모두 같거나 이어지는 숫자는 안 됩니다.</translation>
    </message>
</context>
<context>
    <name>StaffPower</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>重新启动展示</source>
        <translation>전시 다시 시작</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>退到桌面</source>
        <translation>바탕 화면으로 나가기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>关机</source>
        <translation>컴퓨터 끄기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>画面黑几秒，然后从头开始。</source>
        <translation>화면이 몇 초 꺼졌다가 처음부터 시작합니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>展示停下来，露出系统的桌面或登录画面。要回来：在终端运行 kiosk run，装成服务的运行 systemctl start anji-kiosk，或者重新开机。</source>
        <translation>전시가 끝나고 시스템의 바탕 화면이나 로그인 화면이 나타납니다. 되돌리려면 터미널에서 kiosk run을, 서비스로 설치했다면 systemctl start anji-kiosk를 실행하거나 컴퓨터를 다시 켭니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>先存好记录，再关电脑。要回来：按电脑的电源键。</source>
        <translation>기록을 저장한 뒤 컴퓨터를 끕니다. 되돌리려면 컴퓨터의 전원 단추를 누릅니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>重启与关机</source>
        <translation>재시작과 종료</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>再输一次密码，就照办</source>
        <translation>비밀번호를 한 번 더 입력하면 실행합니다</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>正在照办</source>
        <translation>실행하는 중</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>每一样都要再输一次密码</source>
        <translation>모두 비밀번호를 한 번 더 입력해야 합니다</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>系统不许这里关机：请用电脑的电源键</source>
        <translation>시스템이 여기서 끄는 것을 허용하지 않습니다. 전원 단추를 쓰십시오</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>这台电脑不能从这里关机：请用电源键</source>
        <translation>이 컴퓨터는 여기서 끌 수 없습니다. 전원 단추를 쓰십시오</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>系统 30 秒没有回答：请用电脑的电源键</source>
        <translation>시스템이 30초 동안 응답하지 않습니다. 전원 단추를 쓰십시오</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffPower.qml"/>
        <source>没有看守进程，从这里做不到</source>
        <translation>감시 프로세스가 없어 여기서는 할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>StaffProblems</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>最近的问题</source>
        <translation>최근 문제</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>最新的在前，是程序自己的话</source>
        <translation>최신순이며 프로그램의 말 그대로입니다</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>没有问题</source>
        <translation>문제 없음</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>正在查看</source>
        <translation>살펴보는 중</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>更早的</source>
        <translation>이전 것</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffProblems.qml"/>
        <source>回到最新的</source>
        <translation>최신으로</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>亮度</source>
        <translation>밝기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>多久没人碰，就问一声</source>
        <translation>만지는 사람이 없을 때 묻기까지</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>问了以后等多久</source>
        <translation>대답을 기다리는 시간</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>手放着不动，算多久</source>
        <translation>가만히 둔 손을 인정하는 시간</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>画面的亮度；屏幕本身的亮度在屏幕上调</source>
        <translation>화면 그림의 밝기. 패널 자체 밝기는 패널에서 조절합니다</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>字多的页面会再等，等到慢慢读完</source>
        <translation>글이 많은 페이지에서는 천천히 다 읽을 때까지 더 기다립니다</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>倒数完，回到开头</source>
        <translation>다 세면 처음으로 돌아갑니다</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>过了这么久，就当是东西放在屏幕上</source>
        <translation>이 시간이 지나면 놓아둔 물건으로 봅니다</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>%1 秒</source>
        <translation>%1초</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>亮度与等待</source>
        <translation>밝기와 대기 시간</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>减少：%1</source>
        <translation>줄이기: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffScreen.qml"/>
        <source>增加：%1</source>
        <translation>늘리기: %1</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>概况</source>
        <translation>개요</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>开放时间</source>
        <translation>개관 시간</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>休馆日</source>
        <translation>휴관일</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>语言</source>
        <translation>언어</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>亮度与等待</source>
        <translation>밝기와 대기 시간</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>最近的问题</source>
        <translation>최근 문제</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改密码</source>
        <translation>비밀번호 변경</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>重启与关机</source>
        <translation>재시작과 종료</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>撤销上一处改动</source>
        <translation>마지막 변경 취소</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改动没有存下：磁盘满了</source>
        <translation>변경을 저장하지 못함: 디스크가 가득 참</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改动没有存下：设置文件不让写</source>
        <translation>변경을 저장하지 못함: 설정 파일에 쓸 수 없음</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改动没有存下：磁盘写不进去</source>
        <translation>변경을 저장하지 못함: 디스크에 쓸 수 없음</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>改动没有存下，原因在“最近的问题”里</source>
        <translation>변경을 저장하지 못함. ‘최근 문제’를 보십시오</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffSheet.qml"/>
        <source>回到展示</source>
        <translation>전시로 돌아가기</translation>
    </message>
</context>
<context>
    <name>StaffToday</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>今天</source>
        <translation>오늘</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>次有人来</source>
        <translation>
            <numerusform>번 방문</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>把记录存到 U 盘</source>
        <translation>기록을 USB에 저장</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>正在写，请不要拔</source>
        <translation>쓰는 중입니다. 뽑지 마십시오</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>写好了，可以拔了：%1</source>
        <translation>다 썼습니다. 뽑아도 됩니다: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>没有找到 U 盘：插好，等几秒，再按一次</source>
        <translation>USB를 찾지 못했습니다. 꽂고 몇 초 기다린 뒤 다시 누르십시오</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>U 盘满了</source>
        <translation>USB가 가득 찼습니다</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>U 盘只读，写不进去：拨开写保护，或换一个</source>
        <translation>USB 메모리가 읽기 전용입니다: 쓰기 방지를 풀거나 다른 것을 쓰세요</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>没有写成，U 盘拔掉了或坏了：再插一次，或换一个</source>
        <translation>쓰지 못했습니다. USB 메모리가 빠졌거나 고장 났습니다: 다시 꽂거나 다른 것을 쓰세요</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>没有写成；原因在“最近的问题”里</source>
        <translation>쓰지 못했습니다. ‘최근 문제’를 보십시오</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>半数停留 %1 秒以上</source>
        <translation>절반이 %1초 이상 머묾</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>半数停留 %1 分钟以上</source>
        <translation>절반이 %1분 이상 머묾</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffToday.qml"/>
        <source>最常看：%1</source>
        <translation>가장 많이 본 것: %1</translation>
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
        <translation>프로그램 중단</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>画面停住</source>
        <translation>화면 멈춤</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>没有画面</source>
        <translation>화면 없음</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>员工要求</source>
        <translation>직원 요청</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>用的是上次正常的展览；现在的文件有毛病</source>
        <translation>지난번 정상이던 전시를 보여 주는 중. 지금 파일에 문제가 있습니다</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>安全模式：不用显卡，画面静止</source>
        <translation>안전 모드: 그래픽 카드 없이 정지 화면</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>磁盘快满了，只剩 %1 MB</source>
        <translation>디스크가 거의 찼습니다: %1 MB 남음</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>磁盘满了，只剩 %1 MB：请清理</source>
        <translation>디스크가 가득 찼습니다(%1 MB 남음). 정리해 주십시오</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>磁盘写不进去：%1</source>
        <translation>디스크에 쓸 수 없음: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>没有在统计：%1</source>
        <translation>집계하지 않는 중: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>设置读不懂，已移到一旁：%1</source>
        <translation>읽을 수 없는 설정을 따로 두었습니다: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>设置有误，没有采用：%1</source>
        <translation>설정에 오류가 있어 쓰지 않습니다: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>时钟不可信，现在是 %1：请校准</source>
        <translation>시계를 믿을 수 없습니다(지금 %1). 맞춰 주십시오</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>地图画了行政界线，却没有审图号，不能公开：%1</source>
        <translation>경계선이 있는 지도에 심사 번호가 없어 공개할 수 없습니다: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>今天中断 %1 次：请看“最近的问题”</source>
        <translation>오늘 %1번 중단되었습니다. ‘최근 문제’를 보십시오</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>机器</source>
        <translation>기기</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>还有 %n 处</source>
        <translation>
            <numerusform>그 밖에 %n건</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>一切正常</source>
        <translation>모두 정상</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>正在查看</source>
        <translation>살펴보는 중</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>现在</source>
        <translation>지금</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>在开放时间里</source>
        <translation>개관 시간 중</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>先不按开放时间：时钟还在核对</source>
        <translation>시계 확인 중이라 개관 시간 미적용</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>在开放时间外</source>
        <translation>개관 시간 외</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>开始运行</source>
        <translation>가동 시작</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>今天重新启动</source>
        <translation>오늘 재시작</translation>
    </message>
    <message numerus="yes">
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>%n 次</source>
        <translation>
            <numerusform>%n번</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>上一次</source>
        <translation>지난번</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>磁盘还剩</source>
        <translation>디스크 여유</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>画面由谁来画</source>
        <translation>그리기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>显卡</source>
        <translation>그래픽 카드</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffTroubles.qml"/>
        <source>处理器</source>
        <translation>프로세서</translation>
    </message>
</context>
<context>
    <name>StaffVersions</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>换上最新版</source>
        <translation>최신 판으로 되돌리기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>换回上一版</source>
        <translation>이전 판으로 되돌리기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>画面黑几秒，然后展出文件现在的样子。上一版仍留着。</source>
        <translation>화면이 몇 초 어두워진 뒤 지금의 파일 내용을 전시합니다. 이전 판은 남아 있습니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>画面黑几秒，然后展出上一版，重启也不变，直到在这里换上最新版，或者展览的文件又改了再启动。两版都不会丢。</source>
        <translation>화면이 몇 초 어두워진 뒤 이전 판을 전시합니다. 다시 시작해도 그대로이며, 여기서 최신 판으로 되돌리거나 전시 파일을 새로 고쳐 다시 시작할 때까지 이어집니다. 어느 판도 없어지지 않습니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>展览的版本</source>
        <translation>전시의 판</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>再输一次密码，就照办</source>
        <translation>비밀번호를 한 번 더 입력하면 실행합니다</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>正在照办</source>
        <translation>실행하는 중</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>好好地展出了五分钟的，才留作一版</source>
        <translation>5분 동안 문제없이 전시된 것을 하나의 판으로 남깁니다</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>没有换：磁盘写不进去</source>
        <translation>바꾸지 못했습니다: 디스크에 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>没有换：上一版不在了</source>
        <translation>바꾸지 못했습니다: 이전 판이 없습니다</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>没有看守进程，从这里做不到</source>
        <translation>감시 프로세스가 없어 여기서는 할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>在展的是上一版</source>
        <translation>이전 판을 전시 중</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>在展</source>
        <translation>전시 중</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>从 %1 起</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>上一版</source>
        <translation>이전 판</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffVersions.qml"/>
        <source>还没有</source>
        <translation>아직 없음</translation>
    </message>
</context>
<context>
    <name>StaffWeekday</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Staff/StaffWeekday.qml"/>
        <source>回到一周</source>
        <translation>한 주로 돌아가기</translation>
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
        <translation>%2개 화면 중 %1번째</translation>
    </message>
</context>
<context>
    <name>TiesIndustry</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesIndustry.qml"/>
        <source>%1家</source>
        <translation>%1곳</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesIndustry.qml"/>
        <source>%1等%2家</source>
        <translation>%1 등 %2곳</translation>
    </message>
</context>
<context>
    <name>TiesKeys</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>上一家</source>
        <translation>이전 기업</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>下一家</source>
        <translation>다음 기업</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>换产业</source>
        <translation>다른 산업</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>园区地图</source>
        <translation>단지 지도</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>下一组</source>
        <translation>다음 묶음</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>续读</source>
        <translation>이어 읽기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>续读这些联系</source>
        <translation>연결 설명 이어 읽기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>看%1</source>
        <translation>%1 보기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>看%1企业</source>
        <translation>%1 기업 보기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>看这家</source>
        <translation>기업 보기</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesKeys.qml"/>
        <source>看企业</source>
        <translation>기업 보기</translation>
    </message>
</context>
<context>
    <name>TiesPage</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPage.qml"/>
        <source>谁与谁相连</source>
        <translation>누가 누구와 이어지나</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPage.qml"/>
        <source>只画报道写明的联系</source>
        <translation>보도에 적힌 연결만 그림</translation>
    </message>
</context>
<context>
    <name>TiesPicture</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>%1，%2家</source>
        <translation>%1, %2곳</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>%1家</source>
        <translation>%1곳</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>亩</source>
        <translation>무</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>另%1个产业</source>
        <translation>산업 %1개 더</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>另%1处园区</source>
        <translation>단지 %1곳 더</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesPicture.qml"/>
        <source>另%1组</source>
        <translation>묶음 %1개 더</translation>
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
        <translation>%1에 있습니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>%1见报%2家，这是其中一家。</source>
        <translation>보도에 나온 %1 기업 %2곳 가운데 하나입니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>%1见报的只有这一家。</source>
        <translation>보도에 나온 %1 기업은 이곳뿐입니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>按拼音分组，点一组，看其中的企业。</source>
        <translation>병음순으로 묶었습니다. 묶음을 누르면 기업이 보입니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>见报%1家。</source>
        <translation>%1곳이 보도에 나옵니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>带子越宽，企业越多。点一个产业，看它的企业。</source>
        <translation>띠가 넓을수록 기업이 많습니다. 산업을 누르면 그 기업이 보입니다.</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/TiesSentence.qml"/>
        <source>点一家企业，看它与谁相连。</source>
        <translation>기업을 누르면 누구와 이어지는지 보입니다.</translation>
    </message>
</context>
<context>
    <name>VectorLegend</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>上为北</source>
        <translation>위쪽이 북쪽</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>北</source>
        <translation>북</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>审图号：%1</source>
        <translation>지도 심의 번호: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>审图号：待补</source>
        <translation>지도 심의 번호: 준비 중</translation>
    </message>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorLegend.qml"/>
        <source>兰勃特等角圆锥投影</source>
        <translation>람베르트 정각 원추 도법</translation>
    </message>
</context>
<context>
    <name>VectorPage</name>
    <message>
        <location filename="../kiosk/bridge/vector_map.py"/>
        <source>与%1相邻</source>
        <translation>인접: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/vector_map.py"/>
        <source>%1在其中</source>
        <translation>이 안에 %1 위치</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/vector_map.py"/>
        <source>%1、%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../kiosk/bridge/vector_map.py"/>
        <source>距%1边界直线约 %2 公里</source>
        <translation>%1 경계에서 직선거리 약 %2km</translation>
    </message>
</context>
<context>
    <name>VectorSteps</name>
    <message>
        <location filename="../kiosk/ui/Kiosk/Pages/VectorSteps.qml"/>
        <source>走近%1</source>
        <translation>%1 가까이 보기</translation>
    </message>
</context>
</TS>
