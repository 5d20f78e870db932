import Infra

extension Comparison {
    mutating func compareInOrder(
        _ path: [String],
        _ schema: PropertySchema,
        _ traits: PropertyTraits,
        _ desired: [Document],
        _ actual: [Document],
        _ sides: Sides
    ) {
        let last = sides.last?.array ?? []
        for index in 0..<max(desired.count, actual.count) {
            let place = path + [String(index)]
            let (new, old) = (desired.element(index), actual.element(index))
            switch (new, old) {
            case (let new?, let old?):
                compare(place, schema, traits, Sides(new, last.element(index), old, isWhole: true))
            default:
                append(place, traits, before: old, after: new, Sides(new, last.element(index), old))
            }
        }
    }

    /// Elements that mean the same cancel each other out, the rest is taken out and put in.
    mutating func compareInAnyOrder(
        _ path: [String],
        _ schema: PropertySchema,
        _ isUnique: Bool,
        _ traits: PropertyTraits,
        _ desired: [Document],
        _ actual: [Document],
        _ sides: Sides
    ) {
        var matching = ElementMatching(desired: desired, actual: actual, schema: schema, isUnique: isUnique)
        if !matching.isDone {
            matching.matchTheRest(last: sides.last?.array ?? []) { new, last, old in
                var inner = Comparison(tagProperty: nil)
                inner.compare([], schema, traits, Sides(new, last, old, isWhole: true))
                return inner.changes.isEmpty
            }
        }
        for index in matching.unmatchedActual {
            append(path + [String(index)], traits, before: actual[index], after: nil, sides.ofElements)
        }
        for index in matching.unmatchedDesired {
            append(path + [String(index)], traits, before: nil, after: desired[index], sides.ofElements)
        }
    }
}

extension Comparison.Sides {
    /// For an element of a list: hides texts where any element has a secret at that place.
    fileprivate var ofElements: Comparison.Sides {
        Comparison.Sides(desired?.array?.first, last?.array?.first, nil)
    }
}

extension Array {
    fileprivate func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
