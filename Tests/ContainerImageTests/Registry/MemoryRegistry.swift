import Synchronization
import TestSupport

@testable import ContainerImage

/// As much of a registry as a push needs, in memory.
final class MemoryRegistry: Sendable {
    private struct Contents {
        var uploads: [String: [UInt8]] = [:]
        var blobs: [String: [UInt8]] = [:]
        var manifests: [String: [UInt8]] = [:]
    }

    private final class Store: Sendable {
        let contents = Mutex(Contents())
    }

    let server: HTTPServer
    private let store: Store

    /// `answer`: What a request is answered instead; given what a registry does by itself, to be called or not.
    init(
        _ answer: @escaping @Sendable (HTTPServer.Request, () -> HTTPServer.Answer) -> HTTPServer.Answer = { $1() }
    ) throws {
        let store = Store()
        self.store = store
        server = try HTTPServer { request in
            answer(request) { store.contents.withLock { Self.answer(request, &$0) } }
        }
    }

    var contents: [String: [UInt8]] { store.contents.withLock { $0.blobs } }

    private static func answer(_ request: HTTPServer.Request, _ contents: inout Contents) -> HTTPServer.Answer {
        let name = request.path.split(separator: "/").last.map(String.init) ?? ""
        if request.path.contains("/manifests/") { return manifest(request, name, &contents) }
        if request.path.contains("/referrers/") { return .respond(status: 404) }
        switch request.method {
        case "HEAD": return .respond(status: contents.blobs[name] == nil ? 404 : 200)
        case "POST":
            let id = "\(request.number)"
            contents.uploads[id] = []
            return .respond(status: 202, headers: ["Location": "/v2/shop/blobs/uploads/\(id)"])
        case "PATCH":
            let have = contents.uploads[name]?.count ?? 0
            let first = request.headers["content-range"]?.split(separator: "-").first.flatMap { Int($0) }
            guard first == have else { return .respond(status: 416) }
            contents.uploads[name, default: []] += request.body
            return progress(request.path, have + request.body.count, status: 202)
        case "GET":
            return progress(request.path, contents.uploads[name]?.count ?? 0, status: 204)
        default:
            let bytes = contents.uploads.removeValue(forKey: name) ?? []
            let asked = String(request.target.split(separator: "digest=").last ?? "").replacing("%3A", with: ":")
            let digest = Digest(of: bytes).description
            guard asked == digest else {
                return .text(#"{"errors":[{"code":"DIGEST_INVALID"}]}"#, status: 400)
            }
            contents.blobs[digest] = bytes
            return .respond(status: 201)
        }
    }

    private static func progress(_ path: String, _ count: Int, status: Int) -> HTTPServer.Answer {
        .respond(status: status, headers: ["Location": path, "Range": "0-\(max(0, count - 1))"])
    }

    private static func manifest(
        _ request: HTTPServer.Request,
        _ name: String,
        _ contents: inout Contents
    ) -> HTTPServer.Answer {
        if request.method == "PUT" {
            contents.manifests[name] = request.body
            return .respond(status: 201, headers: ["OCI-Subject": "listed"])
        }
        guard let bytes = contents.manifests[name] else { return .respond(status: 404) }
        return .respond(
            headers: ["Content-Type": MediaType.manifest, "Docker-Content-Digest": Digest(of: bytes).description],
            body: bytes
        )
    }
}
