## How problems are shown. The problems themselves stand in problem-<subject>.ftl.

problem-place = { $spot } ({ $id })
