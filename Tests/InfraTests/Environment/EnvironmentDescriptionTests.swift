import FoundationEssentials
import Infra
import TestSupport
import Testing

/// The schema for editors and the table for people say what the declarations say.
struct EnvironmentDescriptionTests {
    private static let schemaFile = "environments/environment.schema.json"

    @Test func schemaIsCurrent() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(Environment.jsonSchema), as: UTF8.self) + "\n"
        try compareWithGolden(text, Self.schemaFile)
    }

    @Test func tableIsCurrent() throws {
        let file = "docs/environments.md"
        let text = try String(contentsOfFile: "\(packageRoot)/\(file)", encoding: .utf8)
        let start = try #require(text.firstRange(of: "EnvironmentDescriptionTests` -->\n"))
        let end = try #require(text.firstRange(of: "<!-- end of keys -->"))
        try #require(start.upperBound <= end.lowerBound)
        let table = "\n\(Environment.keyTable)\n"
        try compareWithGolden(text[..<start.upperBound] + table + text[end.lowerBound...], file)
    }

    /// A validator of other people's making agrees with the decoder about every file that both can judge.
    @Test func schemaAgreesWithTheDecoder() async throws {
        let judged = badEnvironments.filter { $0.isSeenByEditor != nil }
        let bundled = try ["local", "dev", "staging", "prod"].map { name in
            try String(contentsOfFile: "\(packageRoot)/environments/\(name).yaml", encoding: .utf8)
        }
        let texts = [goodEnvironment, smallEnvironment] + bundled + judged.map(\.text)
        let expected = Array(repeating: true, count: 6) + judged.map { $0.isSeenByEditor == false }

        let folder = try TemporaryFolder("environment-schema")
        let program = """
            import json, sys, yaml
            from jsonschema import Draft202012Validator

            # YAML 1.2 as editors read it: "no" is a text, "0123" is not octal.
            class Loader(yaml.SafeLoader):
                pass
            Loader.yaml_implicit_resolvers = {}
            Loader.add_implicit_resolver("tag:yaml.org,2002:bool", __import__("re").compile("^(true|false)$"), "tf")
            Loader.add_implicit_resolver("tag:yaml.org,2002:null", __import__("re").compile("^(~|null|)$"), ["~", "n", ""])
            Loader.add_implicit_resolver("number", __import__("re").compile("^-?[0-9]+([.][0-9]+)?$"), "-0123456789")
            Loader.add_constructor("number", lambda loader, node: json.loads(node.value.lstrip("0") or "0") if "." not in node.value else float(node.value))

            schema, *files = sys.argv[1:]
            schema = json.load(open(schema))
            Draft202012Validator.check_schema(schema)
            validator = Draft202012Validator(schema)
            print(json.dumps([validator.is_valid(yaml.load(open(file), Loader)) for file in files]))
            """
        var files: [String] = []
        for (index, text) in texts.enumerated() {
            files.append("\(folder.path)/\(index).yaml")
            try Data(text.utf8).write(to: URL(filePath: files[index]))
        }
        let schema = "\(packageRoot)/\(Self.schemaFile)"
        let result = try await run(try python(), ["-c", program, schema] + files)
        try #require(result.exitCode == 0, "jsonschema and PyYAML come with cfn-lint (make setup): \(result.errors)")
        let verdicts = try JSONDecoder().decode([Bool].self, from: Data(result.output.utf8))
        try #require(verdicts.count == expected.count)
        for (index, verdict) in verdicts.enumerated() {
            #expect(verdict == expected[index], "\(index < 6 ? "good file \(index)" : judged[index - 6].name)")
        }
    }

    /// The checkout's own Python, where `make setup` puts cfn-lint and with it jsonschema, or else the system's.
    private func python() throws -> String {
        let own = "\(packageRoot)/.venv/bin/python3"
        return FileManager.default.isExecutableFile(atPath: own) ? own : "python3"
    }
}
