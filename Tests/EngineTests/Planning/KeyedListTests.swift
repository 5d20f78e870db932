import Infra
import Testing

@testable import Engine

/// Lists that a service adds to on its own: the alternative names of a certificate, where ACM adds the domain itself.
@Suite struct KeyedListTests {
    private static let schema = Schema(
        type: "Fake::Cloud::Certificate",
        properties: [
            "Names": PropertySchema(
                .array(PropertySchema(.string, equivalence: .domainName), ordered: false, unique: true),
                equivalence: .keyed
            )
        ],
        primaryIdentifier: ["Id"],
        createOnly: ["Names"],
        readOnly: ["Id"]
    )

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let desired: Document
        let last: Document
        let observed: Document
        let paths: [String]

        init(_ name: String, _ desired: Document, last: Document, _ observed: Document, _ paths: [String]) {
            testDescription = name
            self.desired = desired
            self.last = last
            self.observed = observed
            self.paths = paths
        }
    }

    @Test(arguments: [
        Case("what the service added", ["a.com"], last: ["a.com"], ["a.com", "b.com"], []),
        Case("another spelling", ["A.com."], last: ["A.com."], ["a.com", "b.com"], []),
        Case("one that is missing", ["a.com", "c.com"], last: ["a.com", "c.com"], ["a.com"], ["Names/c.com"]),
        Case("one more", ["a.com", "c.com"], last: ["a.com"], ["a.com", "b.com"], ["Names/c.com"]),
        Case("one taken out", ["a.com"], last: ["a.com", "c.com"], ["a.com", "b.com", "c.com"], ["Names/c.com"]),
        Case("one taken out that is gone", ["a.com"], last: ["a.com", "c.com"], ["a.com", "b.com"], []),
    ])
    func onlyWhatIsGivenCounts(_ subject: Case) {
        let changes = Comparison(
            Comparison.Rules(Self.schema),
            desired: ["Names": subject.desired],
            last: ["Names": subject.last],
            observed: ["Names": subject.observed]
        ).changes
        #expect(changes.map { $0.path.joined(separator: "/") } == subject.paths)
        #expect(changes.allSatisfy { $0.forcesReplacement })
    }
}
