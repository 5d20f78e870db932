import Testing

@Suite("botocore's protocol vectors")
struct VectorTests {
    @Test("a request or an answer is as the case says", arguments: VectorGroup.all)
    func cases(_ group: VectorGroup) {
        let inapplicable = inapplicableVectors[group.file] ?? [:]
        for vector in group.vectors where inapplicable[vector.id] == nil {
            do {
                try vector.run()
            } catch {
                Issue.record("\(group.file) \(vector.id): \(error)")
            }
        }
    }

    @Test("a case that is listed as inapplicable exists and does not pass", arguments: VectorGroup.all)
    func inapplicable(_ group: VectorGroup) {
        for (id, reason) in inapplicableVectors[group.file] ?? [:] {
            guard let vector = group.vectors.first(where: { $0.id == id }) else {
                Issue.record("\(group.file) has no case \(id): take it off the list")
                continue
            }
            #expect(throws: (any Error).self, "\(group.file) \(id) passes, though the list says: \(reason)") {
                try vector.run()
            }
        }
    }

    @Test("every file of the list has vectors")
    func files() {
        let files = Set(VectorGroup.all.map(\.file))
        #expect(files.isSuperset(of: inapplicableVectors.keys))
        #expect(VectorGroup.all.allSatisfy { !$0.vectors.isEmpty })
    }
}
