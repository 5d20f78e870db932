import Foundation

/// Writes botocore's protocol vectors as Swift, with the generator that writes the services: what is tested is what
/// ships.
struct VectorsGenerator {
    static let banner = "// Written by `make generate` from botocore's protocol vectors. Do not edit."

    /// `tests/unit/protocols` of botocore's source distribution.
    var folder: URL

    private static let files = [
        ("ec2", "EC2"), ("query", "Query"), ("json", "JSON11"), ("json_1_0", "JSON10"),
        ("json_1_0-query-compatible", "JSONQueryCompatible"), ("rest-json", "RESTJSON"), ("rest-xml", "RESTXML"),
    ]

    /// The text of every file, by its path below Tests/AWSServicesTests/Generated.
    func sources() throws -> [String: String] {
        var sources: [String: String] = [:]
        var groups: [(name: String, file: String, suites: [String])] = []
        for (file, name) in Self.files {
            for direction in ["input", "output"] {
                let data = try Data(contentsOf: folder.appending(path: "\(direction)/\(file).json"))
                let suites = try JSONDecoder().decode([VectorSuite].self, from: data)
                let group = name + direction.capitalized
                var namespaces: [String] = []
                for (index, suite) in suites.enumerated() {
                    let namespace = group + String(String(100 + index).dropFirst())
                    namespaces.append(namespace)
                    do {
                        let writer = VectorSuiteEmitter(suite: suite, namespace: namespace)
                        sources["\(group)/\(namespace).swift"] = try writer.source(banner: Self.banner)
                    } catch let error as ModelError {
                        throw ModelError("\(direction)/\(file).json, '\(suite.description)': \(error)")
                    }
                }
                groups.append((group, "\(direction)/\(file)", namespaces))
            }
        }
        sources["VectorGroups.swift"] = index(groups)
        return sources
    }

    private func index(_ groups: [(name: String, file: String, suites: [String])]) -> String {
        var writer = SourceWriter()
        writer.line(Self.banner)
        writer.line("// swift-format-ignore-file")
        writer.line()
        writer.block("extension VectorGroup") { writer in
            writer.line("/// A group for each of the files with vectors.")
            writer.line("static let all: [VectorGroup] = [")
            writer.indented { writer in
                for group in groups {
                    writer.line("VectorGroup(file: \(literal(group.file)), suites: \(group.name)Suites.all),")
                }
            }
            writer.line("]")
        }
        for group in groups {
            writer.line()
            writer.block("private enum \(group.name)Suites") { writer in
                writer.line("static let all: [[Vector]] = [")
                writer.indented { writer in
                    for suite in group.suites { writer.line("\(suite).vectors,") }
                }
                writer.line("]")
            }
        }
        return writer.text
    }
}
