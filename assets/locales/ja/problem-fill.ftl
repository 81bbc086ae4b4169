# 回答票で設問を埋めたときに、取り込まなかったもの

fill-differs = 今の回答と違うので、今の回答を残した設問（{ $count }問）：{ $questions }
    .remedy = 回答票を見て、直すほうがよいものは「{ shell-questions }」の画面で直してください。
fill-unclear = 回答票どうしで答えが違うので、埋めていない設問（{ $count }問）：{ $questions }
    .remedy = どちらが合っているかを確かめて、「{ shell-questions }」の画面で答えてください。
fill-unknown = 回答票でも「{ answering-unknown }」なので、埋めていない設問（{ $count }問）：{ $questions }
    .remedy = ほかの部署に聞くか、「{ answering-unknown }」のままにしてください。
fill-notes = 回答票のメモを移していない設問（{ $count }問）：{ $questions }
    .remedy = 今のメモはそのままです。残したいメモは、回答票を開いて「{ shell-questions }」の画面に書き写してください。

# 同じ人の回答票のうち、選ばれなかったもの

came-there-counts = 選んだとおり、今ある回答票を数え、このファイルは取り込んでいません
    .remedy = このファイルのほうを数えるときは、もう一度取り込んで「置き換える」を選んでください。
came-other-counts = 選んだとおり、{ $other } を数え、このファイルは取り込んでいません
    .remedy = このファイルのほうを数えるときは、このファイルだけをもう一度取り込んで「置き換える」を選んでください。

# コマンドで設問を埋めるとき

collect-fill-group = この回は、一人の回答ではありません。--fill で埋められるのは、一人で答えた回の、わからない設問と未回答の設問です
    .remedy = --fill を付けずに取り込むと、回答票として加わります。
