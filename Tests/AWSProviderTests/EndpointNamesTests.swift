import Foundation
import Infra
import TestSupport
import Testing

/// An environment can give every service that is called an endpoint of its own.
@Test func everyServiceHasANameInEnvironments() throws {
    let folder = URL(filePath: packageRoot + "/Sources/AWSServices")
    let services = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(services.count > 20)
    for service in services {
        let name = service.lastPathComponent
        let source = try String(contentsOf: service.appending(path: "\(name).swift"), encoding: .utf8)
        let id = try #require(source.firstMatch(of: /serviceID: "([^"]+)"/)).1
        #expect(Environment.serviceNames.contains(id.replacing(" ", with: "_").lowercased()), "\(id)")
    }
}
