## The national survey: published answers beside halls of like size, the prefecture, the nation

national-title = What is published (national survey)
national-title-of = What is published of { $hall }
national-hall = { $hall }  { $code }
national-circle-alike = { $kind ->
    [city] Cities
    [town] Towns
    [village] Villages
   *[ward] Special wards
    } of like size
national-circle-prefecture = In { $prefecture }
national-circle-nation = All of Japan
national-kind = { $kind ->
    [city] cities
    [town] towns
    [village] villages
   *[ward] special wards
    }
national-circle-alike-about = Of like size: the { $count } { national-kind } nearest in population ({ $date }), from { $low } to { $high } residents. This hall is not among them.
national-circle-prefecture-about = In { $prefecture }: all { $count } municipalities, this hall among them.
national-circle-nation-about = All of Japan: { $count } municipalities.
national-residents = { $population }, { $date }: { $count }

national-town-size = { $population } { $count } ({ $year })
national-towns-by-size = The nearest in population come first. It is not an order of merit.
national-towns-as-listed = The population statistics do not list this body, so the towns stand in a fixed order and not by nearness in size.

national-head-indicator = Indicator
national-head-as-of = As of
national-head-own = { $hall }
national-yes = yes
national-no = no
national-not-surveyed = not surveyed
national-share = { $yes } of { $all } ({ $percent } %)
national-middle = median { $percent } % (of { $all })
national-share-cell = { $percent } % ({ $yes }/{ $all })
national-middle-cell = { $percent } % (of { $all })
national-percent = { $percent } %
national-percent-counts = { $percent } % ({ $some } of { $all })

national-method = A share is of those municipalities that answered. For procedures and cards, the median of the municipalities that answered is given. It is neither a ranking nor a grade.
national-not-surveyed-about = “Not surveyed” means outside the survey or not published. It is not a no.
national-no-row-about = A body that is not in the list of municipalities has no answers in this survey.
national-none = This catalogue has no table of the national survey.

national-remark = Of { $count } { national-kind } of like size that answered, { $yes } said yes to “{ $indicator }” in the state's survey ({ $date }); this hall said no.

national-beside = Published answers (national survey)
national-again = Have another look? In the national survey of { $date } this hall said yes to “{ $indicator }”; { $why }. On another day, or by another definition, both may be true.
national-stand-by = Leave it as it is
national-stand-by-hint = This is not asked again on this question
national-stood-by = The answer stays as it is; this is not asked again on this question (it can be undone).
national-nothing-to-stand-by = On this question there is nothing in the national survey that differs from the answer.

# What is put out
national-written = What is published was written: { $path }
national-made-on = Made on { $date }
national-tab-halls = Municipalities
national-tab-shares = Shares
national-tab-about = About this table
national-title-prefecture = What is published of the municipalities of { $prefecture }
national-title-shares = Shares in { $prefecture } and in all of Japan
national-head-code = Code
national-head-name = Municipality
national-head-about = What it says
national-head-dated = { $name } ({ $date })
national-head-percent = { $name } (%, { $date })
national-head-yes = { $circle }: yes
national-head-surveyed = { $circle }: answered
national-head-share = { $circle }: %

# Lines where there is no table
national-own-line = { $head }: { $own }
national-circle-line = { $circle }: { $figure }
national-between = {"; "}
national-copy = Copy this table
