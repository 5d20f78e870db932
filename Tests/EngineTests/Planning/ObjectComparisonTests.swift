import Infra
import Testing

@testable import Engine

/// Objects that others add to, in lists with keys too, from a service that reports everything.
@Suite struct ObjectComparisonTests {
    private static let schema = Schema(
        type: "Fake::Cluster::Object",
        properties: [
            "containers": PropertySchema(
                .array(
                    PropertySchema(
                        .object([
                            "name": PropertySchema(.string), "image": PropertySchema(.string),
                            "cpu": PropertySchema(.string, equivalence: .quantity),
                            "ports": PropertySchema(
                                .array(PropertySchema(.structure)),
                                equivalence: .keyedBy(["port", "protocol"])
                            ),
                        ])
                    )
                ),
                equivalence: .keyedBy(["name"])
            ),
            "flag": PropertySchema(.boolean),
        ],
        primaryIdentifier: ["Id"],
        readOnly: ["Id"],
        reportsEverything: true
    )

    private func paths(_ desired: Document, last: Document? = nil, _ observed: Document) -> [String] {
        Comparison(Comparison.Rules(Self.schema), desired: desired, last: last ?? desired, observed: observed).changes
            .map { $0.path.joined(separator: "/") }
    }

    private let web: Document = ["containers": [["name": "web", "image": "a"]]]

    @Test func elementsAndMembersOfOthersAreNobodysBusiness() {
        let observed: Document = [
            "containers": [["name": "sidecar", "image": "x"], ["name": "web", "image": "a", "pull": "Always"]],
            "status": "fine",
        ]
        #expect(paths(web, observed) == [])
    }

    @Test func aChangeInsideOfAnElementIsShownByItsKey() {
        #expect(paths(web, ["containers": [["name": "web", "image": "b"]]]) == ["containers/web/image"])
        #expect(paths(web, ["containers": []]) == ["containers/web"])
    }

    @Test func anElementThatIsGivenNoLongerGoes() {
        let both: Document = ["containers": [["name": "web", "image": "a"], ["name": "old", "image": "o"]]]
        #expect(paths(web, last: both, both) == ["containers/old"])
        #expect(paths(web, last: both, web) == [])
    }

    @Test func severalMembersTellElementsApart() {
        func object(_ ports: [Document]) -> Document { ["containers": [["name": "web", "ports": .array(ports)]]] }
        let tcp: Document = ["port": 53, "protocol": "TCP"]
        let udp: Document = ["port": 53, "protocol": "UDP", "name": "dns"]
        #expect(paths(object([udp, tcp]), object([tcp, udp])) == [])
        let other: Document = ["port": 53, "protocol": "UDP", "name": "other"]
        #expect(paths(object([udp]), object([tcp, other])) == ["containers/web/ports/53 UDP/name"])
    }

    @Test func whatIsNotReportedIsNotThere() {
        #expect(
            paths(["containers": [["name": "web", "image": "a"]]], ["containers": [["name": "web"]]]) == [
                "containers/web/image"
            ]
        )
        // A value that says nothing is left out.
        #expect(paths(["flag": false], [:]) == [])
        #expect(paths(["flag": true], [:]) == ["flag"])
    }

    @Test func whatNoSchemaNamesIsComparedMemberByMember() {
        let desired: Document = ["rules": [["verbs": ["get"], "inner": ["a": 1]]]]
        let more: Document = ["rules": [["verbs": ["get"], "inner": ["a": 1, "b": 2], "c": true]]]
        #expect(paths(desired, more) == [])
        #expect(paths(desired, ["rules": [["verbs": ["list"], "inner": ["a": 1]]]]) == ["rules/0/verbs/0"])
        #expect(paths(desired, ["rules": [["verbs": ["get"], "inner": ["a": 1]], ["verbs": ["put"]]]]) == ["rules/1"])
    }

    @Test(arguments: [
        ("1", "1000m"), ("0.5", "500m"), ("1Gi", "1024Mi"), ("1e3", "1k"), ("1.5Gi", "1536Mi"), ("100n", "0.1u"),
    ])
    func spellingsOfAnAmountAreTheSame(_ left: String, _ right: String) {
        func object(_ cpu: String) -> Document { ["containers": [["name": "web", "cpu": .string(cpu)]]] }
        #expect(paths(object(left), object(right)) == [])
    }

    @Test(arguments: [("1", "1001m"), ("1Gi", "1G"), ("1", "one"), ("64Mi", "64M")])
    func differentAmountsAreNot(_ left: String, _ right: String) {
        func object(_ cpu: String) -> Document { ["containers": [["name": "web", "cpu": .string(cpu)]]] }
        #expect(paths(object(left), object(right)) == ["containers/web/cpu"])
    }
}
