## 一人の回答がある回に、回答票を取り込むとき

take-in-title = 回答票の取り込み方を選んでください
take-in-about = { $given }件の回答票を読みました。この回には、今、一人で答えた回答（{ $own }問）があります。どれを選んでも、今の回答は消えません。
take-in-ways = 取り込み方

take-in-answers = わからない設問への答え
take-in-answers-filled = { answering-unknown }・未回答の{ $filled }問を埋めます。今の回答{ $stays }問はそのままです。
take-in-answers-none = 埋められる設問がありません。今の回答{ $stays }問はそのままです。
take-in-answers-differs = { $count }問は今の回答と違いますが、今の回答を残します。
take-in-answers-unclear = { $count }問は回答票どうしで答えが違うので、埋めません。
take-in-answers-unknown = { $count }問は回答票でも「{ answering-unknown }」なので、埋めません。
take-in-answers-said = だれの回答票からの答えかを、{ shell-questions }の画面に示します。回答票としては数えません。

take-in-beside = 今の回答と並ぶ、ほかの人の回答票
take-in-beside-count = 回答票は、今の1件と合わせて{ $all }件になります。
take-in-beside-agreed = 今の回答（{ $own }問）は「合意した回答」としても残り、設問・結果・報告書に出ます。話し合って変えられます。
take-in-beside-open = 今の回答（{ $own }問）は回答票の1件としてだけ残り、設問と結果は、合意するまで空になります。
take-in-beside-switch = 今の回答を、合意した回答として残す

take-in-round = 新しい回の回答票
take-in-round-begins = 新しい回を始め、回答票{ $new }件を入れます。画面には新しい回が出ます。
take-in-round-kept = 今の回答（{ $own }問）は、前の回としてファイルに残ります。目標と、終わっていない取組は引き継ぎます。
take-in-round-full = 回は{ $max }回までです。これ以上は始められません。

take-in-do = 取り込む
take-in-undo = 取り込んだ後でも、「元に戻す」1回で取り消せます。やめると、何も取り込みません。
take-in-cancelled = 取り込みをやめました。何も変わっていません。

## 同じ人の回答票がもうあるとき

same-person-title = 同じ人の回答票が、もうあります
same-person-about = 立場と名前が同じで、答えの違う回答票です。どちらを数えるかを選んでください。ほかの回答票は、どれを選んでも取り込みます。
same-person-names = だれの回答票かを表示
same-person-all = 全員同じにする
same-person-replace = 置き換える
same-person-keep = 今のまま
same-person-both = 両方とも数える
same-person-replace-said = 置き換える：取り込むほうを数えます。今ある回答は、この回から外れます。
same-person-keep-said = 今のまま：今あるほうを数え、取り込むほうは入れません。
same-person-both-said = 両方とも数える：同じ名前の別の人として、2件に数えます。
same-person-of = { $role }の回答票の扱い
same-person-there = 今ある回答票：{ $count }問に記入
same-person-both-own = 両方とも数えるときは、今の回答は「合意した回答」としても残ります。
same-person-several-said = 取り込むもの同士で違うときは、「置き換える」はブックの保存が新しいほう、「今のまま」は古いほうを数えます。日付でわからなければ、どちらも取り込まず、結果の一覧に示します。
same-person-named = { $role }（{ $name }）
same-person-given = 取り込む回答票：{ $file }、{ $count }問に記入（{ $saved }）
same-person-saved = ブックの保存 { $when }
same-person-undated = ブックに保存の日付なし
same-person-differs = 答えの違う設問 { $differs }、取り込むほうだけが答えた設問 { $more }、今あるほうだけが答えた設問 { $fewer }
same-person-several = 取り込むもののなかに、違う答えが{ $count }通りあります。
same-person-do = この内容で取り込む
same-person-open = あと{ $count }人分、選んでください。

## 取り込みの結果

came-all = ファイルの内容は、すべて取り込みました。
came-all-typed = 入力した内容は、すべて取り込みました。
came-filled = { answering-unknown }・未回答だった{ $count }問を埋めました。
came-filled-none = 埋めた設問はありません。
came-own-agreed = それまでの回答{ $count }問は、合意した回答として残しました。
came-own-sheet = それまでの回答{ $count }問は、回答票の1件として残っています。
came-round = 新しい回を始めました。前の回の回答は、そのまま残っています。
came-replaced = { $count }件は、同じ人の今までの回答票と置き換えました。
came-aside = ほかに、システムや開いているソフトが置いたファイル{ $count }件は、読んでいません。
came-goals = 開いている診断のファイル自身は、数えていません。
