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
        // What is only known after apply may well be what is there: that is one element that changes, not two.
        var gone = matching.unmatchedActual
        var twins: [Int: Document] = [:]
        for index in matching.unmatchedDesired {
            guard let twin = gone.firstIndex(where: { desired[index].mayMean(actual[$0], schema) }) else { continue }
            twins[index] = actual[gone.remove(at: twin)]
        }
        for index in gone {
            append(path + [String(index)], traits, before: actual[index], after: nil, sides.ofElements)
        }
        for index in matching.unmatchedDesired {
            append(path + [String(index)], traits, before: twins[index], after: desired[index], sides.ofElements)
        }
    }
}

extension Comparison.Sides {
    /// For an element of a list: hides texts where any element has a secret at that place.
    fileprivate var ofElements: Comparison.Sides {
        Comparison.Sides(desired?.array?.first, last?.array?.first, nil)
    }
}

extension Document {
    /// Whether this, which holds what is not known yet, may turn out to mean the other.
    fileprivate func mayMean(_ other: Document, _ schema: PropertySchema) -> Bool {
        !isResolved && Canonical.value(self, schema).mayMean(Canonical.value(other, schema))
    }

    private func mayMean(_ other: Document) -> Bool {
        switch (self, other) {
        case (.reference, _): true
        case (.interpolation, .string): true
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.mayMean($1) }
        case (.object(let left), .object(let right)):
            left.allSatisfy { name, value in right[name].map(value.mayMean) ?? false }
        default: means(other)
        }
    }
}

extension Array {
    fileprivate func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
