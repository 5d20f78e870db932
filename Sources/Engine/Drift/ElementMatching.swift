import Infra

/// Pairs the elements of two lists whose order means nothing.
struct ElementMatching {
    private let desired: [Document]
    private let actual: [Document]
    /// Indices without a partner, in order.
    private(set) var unmatchedDesired: [Int] = []
    private(set) var unmatchedActual: [Int] = []

    /// Pairs elements that are the same in one spelling, in linear time.
    ///
    /// - Parameters:
    ///   - desired: Elements of the stack; one that is not known yet has no partner.
    ///   - actual: Elements that are there.
    ///   - schema: Of one element.
    ///   - isUnique: Whether an element that is given twice counts once.
    init(desired: [Document], actual: [Document], schema: PropertySchema, isUnique: Bool) {
        self.desired = desired
        self.actual = actual
        var places: [Document: [Int]] = [:]
        for (index, element) in actual.enumerated().reversed() {
            let canonical = Canonical.value(element, schema)
            if isUnique { places[canonical] = [index] } else { places[canonical, default: []].append(index) }
        }
        var seen: Set<Document> = []
        for (index, element) in desired.enumerated() {
            let canonical = Canonical.value(element, schema)
            if isUnique, !seen.insert(canonical).inserted { continue }
            if element.isResolved, places[canonical]?.popLast() != nil { continue }
            unmatchedDesired.append(index)
        }
        unmatchedActual = places.values.flatMap { $0 }.sorted()
    }

    var isDone: Bool { unmatchedDesired.isEmpty || unmatchedActual.isEmpty }

    /// Pairs what is left where the service reports more members than the stack gives.
    ///
    /// - Parameters:
    ///   - last: Elements as last applied.
    ///   - agrees: Whether a desired, a last applied and an actual element show no difference.
    mutating func matchTheRest(last: [Document], agrees: (Document, Document?, Document) -> Bool) {
        var free = unmatchedActual
        // A member that was applied and is given no longer counts as a difference, so each element needs its past.
        var past: [Int: Document] = [:]
        for index in free { past[index] = last.first { agrees($0, $0, actual[index]) } }
        unmatchedDesired.removeAll { index in
            guard desired[index].isResolved,
                let place = free.firstIndex(where: { agrees(desired[index], past[$0], actual[$0]) })
            else { return false }
            free.remove(at: place)
            return true
        }
        unmatchedActual = free
    }
}
