import Foundation

/// The models that the Python package botocore carries.
struct BotocoreSource {
    private let data: URL

    /// - Parameter package: The folder of the installed package, as in `…/site-packages/botocore`.
    init(package: URL) { data = package.appending(path: "data") }

    /// The models of the newest version of a service's API.
    func models(of service: String) throws -> ServiceModels {
        let folder = data.appending(path: service)
        let versions = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        guard let newest = versions.filter({ $0.first?.isNumber == true }).max() else {
            throw ModelError("\(folder.path) has no version")
        }
        let version = folder.appending(path: newest)
        guard let service: ServiceModel = try read("service-2", in: version) else {
            throw ModelError("\(version.path) has no service-2.json")
        }
        let paginators: Paginators? = try read("paginators-1", in: version)
        let waiters: Waiters? = try read("waiters-2", in: version)
        return ServiceModels(
            service: service,
            paginators: paginators?.pagination ?? [:],
            waiters: waiters?.waiters ?? [:]
        )
    }

    private func read<T: Decodable>(_ name: String, in folder: URL) throws -> T? {
        let plain = folder.appending(path: "\(name).json")
        if let data = FileManager.default.contents(atPath: plain.path) {
            return try JSONDecoder().decode(T.self, from: data)
        }
        let packed = folder.appending(path: "\(name).json.gz")
        guard FileManager.default.fileExists(atPath: packed.path) else { return nil }
        return try JSONDecoder().decode(T.self, from: unpacked(packed))
    }

    private func unpacked(_ file: URL) throws -> Data {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", file.path]
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw ModelError("gzip cannot unpack \(file.path)") }
        return data
    }
}

/// A service's models together.
struct ServiceModels {
    var service: ServiceModel
    var paginators: [String: Paginator]
    var waiters: [String: WaiterModel]
}

private struct Paginators: Decodable {
    var pagination: [String: Paginator]
}

private struct Waiters: Decodable {
    var waiters: [String: WaiterModel]
}

/// An entry of `paginators-1.json`.
struct Paginator: Decodable {
    var input_token: JSONNode
    var output_token: JSONNode
    var more_results: String?
}

/// An entry of `waiters-2.json`.
struct WaiterModel: Decodable {
    struct Acceptor: Decodable {
        var matcher: String
        var argument: String?
        var expected: JSONNode
        var state: String
    }

    var operation: String
    /// Seconds.
    var delay: Int
    var acceptors: [Acceptor]
}
