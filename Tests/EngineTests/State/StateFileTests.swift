import Engine
import EngineTestSupport
import FoundationEssentials
import Infra
import TestSupport
import Testing

@Suite struct StateFileTests {
    private static let golden = "Tests/EngineTests/State/Fixtures/state-1.json"

    @Test func `the file of version 1 is written as it always was`() throws {
        let text = String(decoding: try StateFile.encode(.sample(serial: 7)), as: UTF8.self)
        try compareWithGolden(text, Self.golden)
    }

    @Test func `a file of version 1 stays readable`() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(packageRoot)/\(Self.golden)")))
        #expect(try StateFile.decode(bytes, at: "state.json") == .sample(serial: 7))
    }

    @Test func `the same state gives the same bytes`() throws {
        var other = State.sample(serial: 7)
        other.resources = Dictionary(uniqueKeysWithValues: other.resources.sorted { $0.key > $1.key })
        #expect(try StateFile.encode(other) == StateFile.encode(.sample(serial: 7)))
    }

    @Test func `other encoders write the same form`() throws {
        let state = State.sample(serial: 7)
        let data = try JSONEncoder().encode(state)
        #expect(try JSONDecoder().decode(State.self, from: data) == state)
        #expect(try Document(json: [UInt8](data)) == Document(json: StateFile.encode(state)))
    }

    @Test func `a newer version is not guessed at`() throws {
        let error = #expect(throws: Diagnostic.self) {
            try StateFile.decode(Array(#"{"version": 2, "anything": []}"#.utf8), at: "x/state.json")
        }
        #expect(error?.summary == "State was written by a newer deployer")
        #expect(error?.detail.contains("x/state.json has version 2") == true)
    }

    @Test(arguments: [
        ("", "x/state.json:1:1"),
        ("{}", "/lineage"),
        ("{\n  \"version\": 1,\n  oops\n}", "x/state.json:3:3"),
        (#"{"version": 1, "lineage": "a", "serial": "one", "salt": "b"}"#, "/serial"),
        (
            #"{"version": 1, "lineage": "a", "serial": 1, "salt": "b", "resources": {"n.v": {"address": "n.v"}}}"#,
            "/resources/n.v/type"
        ),
        (
            #"{"version": 1, "lineage": "a", "serial": 1, "salt": "b", "resources": {"n": {"address": "m", "type": "T", "id": "i"}}}"#,
            "/resources/n/address"
        ),
    ])
    func `what cannot be read is told with its place, and what to do`(text: String, place: String) {
        let error = #expect(throws: Diagnostic.self) { try StateFile.decode(Array(text.utf8), at: "x/state.json") }
        #expect(error?.summary == "State cannot be read")
        #expect(error?.detail.contains("x/state.json") == true)
        #expect(error?.detail.contains(place) == true, "\(error?.detail ?? "")")
        #expect(error?.detail.contains("last good copy") == true)
    }
}
