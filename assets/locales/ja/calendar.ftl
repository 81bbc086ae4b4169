## 期限のカレンダー

calendar-name = DXの取組の期限
calendar-name-hall = { $hall }　{ $name }
calendar-name-round = { $name }（{ $round }）
calendar-title-due = 期限：{ $text }
calendar-title-done = 【{ findings-status-done }】{ $text }
calendar-title-dropped = 【{ findings-status-dropped }】{ $text }

## コマンドが書き出したこと

calendar-written = { $path } にカレンダーを書き出しました。
calendar-counts = 期限は{ $events }件、それぞれ終日の予定として入っています。月や年度で決めた期限は、その最後の日です。もう一度書き出して取り込むと、前に取り込んだ予定が変わります。
calendar-undated = 期限のない取組{ $count }件は入っていません。
