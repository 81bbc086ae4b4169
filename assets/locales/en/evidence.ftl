evidence-none = Not documented
evidence-stated = stated
evidence-inferred = inferred
evidence-as-of = as of { $date }, { $basis }
evidence-inferred-because = Inferred because { $reason }
evidence-origin = Source: { $source }, “{ $place }”
evidence-also = Also told, without a level: { $what }
