## How things stand in a row.

list-join = 、
