## 全国調査：公表された回答を、規模の近い役所・県内・全国と並べる言葉

national-title = 公表されている内容（全国調査）
national-title-of = { $hall }について公表されている内容
national-hall = { $hall }　{ $code }
national-circle-alike = 規模の近い{ $kind ->
    [city] 市
    [town] 町
    [village] 村
   *[ward] 特別区
    }
national-circle-prefecture = { $prefecture }内
national-circle-nation = 全国
national-kind = { $kind ->
    [city] 市
    [town] 町
    [village] 村
   *[ward] 特別区
    }
# $low と $high は人口の幅
national-circle-alike-about = 規模の近い{ national-kind }は、人口（{ $date }）が近い{ $count }の{ national-kind }です（{ $low }人から{ $high }人）。この役所は入っていません。
national-circle-prefecture-about = { $prefecture }内は、この役所を含む{ $count }の市区町村です。
national-circle-nation-about = 全国は、{ $count }の市区町村です。
national-residents = { $population }（{ $date }）：{ $count }人

national-town-size = { $population }{ $count }人（{ $year }）
national-towns-by-size = 人口の近い順に並べています。優れている順ではありません。
national-towns-as-listed = 人口の調査にない団体なので、人口の近い順ではなく、決まった順に並べています。

national-head-indicator = 指標
national-head-as-of = 時点
national-head-own = { $hall }の回答
national-yes = はい
national-no = いいえ
national-not-surveyed = 調査なし
national-share = { $all }のうち{ $yes }（{ $percent }%）
national-middle = 中央値 { $percent }%（{ $all }団体）
national-share-cell = { $percent }%（{ $yes }/{ $all }）
national-middle-cell = { $percent }%（{ $all }団体）
national-percent = { $percent }%
national-percent-counts = { $percent }%（{ $all }のうち{ $some }）

national-method = 割合は、回答した市区町村のうち「はい」の割合です。手続やカードの割合は、回答した市区町村の中央値です。順位や評価ではありません。
national-not-surveyed-about = 「調査なし」は、調査の対象外だったか、公表されていないことを示します。「いいえ」ではありません。
national-no-row-about = 市区町村の一覧にない団体なので、この調査の回答はありません。
national-none = この設問票には、全国調査の表がありません。

# 報告書の1文。$count は調査された役所の数
national-remark = 規模の近い{ national-kind }で回答した{ $count }のうち{ $yes }が、国の調査の「{ $indicator }」に「はい」と答えました（{ $date }）。この役所の回答は「いいえ」でした。

# 設問の横
national-beside = 全国調査で公表された回答
national-again = もう一度見てみませんか。{ $date }の全国調査で、この役所は「{ $indicator }」に「はい」と答えています。{ $why }。時点や数え方が違えば、どちらの回答も正しいことがあります。
national-stand-by = このままにする
national-stand-by-hint = この設問では、同じことをもう尋ねません
national-stood-by = この回答をこのままにします。この設問では、もう尋ねません（元に戻すこともできます）。
national-nothing-to-stand-by = この設問では、全国調査の回答との違いはありません。

# 書き出したもの
national-written = 公表された内容を書き出しました：{ $path }
national-made-on = { $date } 作成
national-tab-halls = 市区町村
national-tab-shares = 割合
national-tab-about = この表について
national-title-prefecture = { $prefecture }の市区町村が公表した内容
national-title-shares = { $prefecture }内と全国の割合
national-head-code = 団体コード
national-head-name = 市区町村
national-head-about = 内容
national-head-dated = { $name }（{ $date }）
national-head-percent = { $name }（%、{ $date }）
national-head-yes = { $circle }：はい
national-head-surveyed = { $circle }：回答数
national-head-share = { $circle }：%

# 表のないところの行
national-own-line = { $head }：{ $own }
national-circle-line = { $circle }{ " " }{ $figure }
national-between = {"　"}
national-copy = この表をコピー
