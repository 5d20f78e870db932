import AWSProvider
import Engine
import Foundation
import Infra
import TestSupport
import Testing

/// A property that a handler passes over would be planned, "applied" and never set.
@Test func everyPropertyIsUsedInItsHandler() throws {
    let sources = packageRoot + "/Sources/AWSProvider"
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources).filter { $0.hasSuffix(".swift") }
    let code = try Dictionary(
        uniqueKeysWithValues: files.map { file in
            (URL(filePath: file).lastPathComponent, try codeWithoutComments("\(sources)/\(file)").lowercased())
        }
    )
    let handlers = awsHandlers(try AWSContext.unreachable)
    for type in handlers.types {
        let handler = try #require(handlers[type] as? any ResourceHandler)
        let name = "\(handler.resourceName)Handler"
        #expect(code["\(name).swift"] != nil, "\(type) has a handler in a file of its name")
        let shared = handler.resourceName.hasPrefix("SecurityGroup") ? ["SecurityGroupRule.swift"] : []
        let own = code.filter {
            $0.key.hasPrefix("\(name).") || $0.key.hasPrefix("\(name)+") || shared.contains($0.key)
        }
        let text = own.values.joined()
        let given = handler.schema.properties.keys.filter { !handler.schema.readOnly.contains(PropertyPath([$0])) }
        let missing = given.filter { !text.contains(".\($0.lowercased())") }.sorted()
        #expect(missing.isEmpty, "\(type): \(missing)")
    }
}

private func codeWithoutComments(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
        .split(separator: "\n")
        .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
        .joined(separator: "\n")
}

extension ResourceHandler {
    /// The Swift name of the type.
    fileprivate var resourceName: String { "\(Model.self)" }
}
