## Problems in the making of a report

report-typesetting = the report could not be set ({ $detail })
    .remedy = Your assessment is unharmed. Please pass this sentence on to those from whom you have Shirube.
report-export = the report could not be written as PDF ({ $detail })
    .remedy = Your assessment is unharmed. Please pass this sentence on to those from whom you have Shirube.
