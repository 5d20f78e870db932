import AWSProvider
import Engine
import Foundation
import Infra
import TestSupport
import Testing

/// A property that a handler passes over would be planned, "applied" and never set.
@Test func everyPropertyIsMentionedInItsHandler() throws {
    let sources = packageRoot + "/Sources/AWSProvider"
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources).filter { $0.hasSuffix(".swift") }
    let texts = try Dictionary(
        uniqueKeysWithValues: files.map { file in
            let name = String(file.split(separator: "/").last ?? "")
            return (name, try String(contentsOfFile: "\(sources)/\(file)", encoding: .utf8).lowercased())
        }
    )
    let handlers = awsHandlers(try AWSContext.unreachable)
    for type in handlers.types {
        let schema = try #require(handlers[type]?.schema)
        let text = try #require(texts["\(type.name)Handler.swift"], "\(type) has a handler in a file of its name")
        let changes = texts["\(type.name)Handler+Changes.swift"] ?? ""
        let shared = type.name.hasPrefix("SecurityGroup") ? texts["SecurityGroupRule.swift"] ?? "" : ""
        let given = schema.properties.keys.filter { !schema.readOnly.contains(PropertyPath([$0])) }
        let missing = given.filter { !(text + changes + shared).contains(".\($0.lowercased())") }.sorted()
        #expect(missing.isEmpty, "\(type): \(missing)")
    }
}
