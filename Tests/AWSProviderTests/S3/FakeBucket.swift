import Synchronization
import TestSupport

/// An S3 with one bucket that gives its configurations back as they were put, for those that no emulator knows.
final class FakeBucket: Sendable {
    static let name = "kept-bucket"

    private struct Contents {
        /// Bodies by the query that names them, as in `metrics&id=one`.
        var configurations: [String: String] = [:]
        var changes: [String] = []
    }

    private final class Store: Sendable {
        let contents = Mutex(Contents())

        func answer(_ request: HTTPServer.Request) -> HTTPServer.Answer {
            if request.method == "POST", request.path == "/" { return .text(Self.identity) }
            guard request.path == "/\(FakeBucket.name)" else { return .text(Self.listing) }
            let query = String(request.target.drop { $0 != "?" }.dropFirst())
            return contents.withLock { contents in
                switch request.method {
                case "GET":
                    let found = contents.configurations.sorted { $0.key < $1.key }.filter {
                        $0.key == query || $0.key.hasPrefix("\(query)&id=")
                    }
                    let bodies = found.map(\.value).joined()
                    return .text(query == "abac" && !found.isEmpty ? bodies : "<Result>\(bodies)</Result>")
                case "DELETE":
                    contents.changes.append("DELETE \(query)")
                    contents.configurations[query] = nil
                    return .respond(status: 204)
                default:
                    contents.changes.append("\(request.method) \(query)")
                    contents.configurations[query] = request.text.withoutProlog
                    return .respond()
                }
            }
        }

        private static let identity = """
            <GetCallerIdentityResponse><GetCallerIdentityResult><Account>111122223333</Account></GetCallerIdentityResult>\
            </GetCallerIdentityResponse>
            """
        private static let listing = """
            <ListAllMyBucketsResult><Buckets><Bucket><Name>\(FakeBucket.name)</Name></Bucket></Buckets>\
            </ListAllMyBucketsResult>
            """
    }

    private let store = Store()
    private let server: HTTPServer

    init() throws {
        server = try HTTPServer { [store] in store.answer($0) }
    }

    deinit { server.stop() }

    var url: String { server.url }

    /// The changing calls since the last time this was asked, sorted: method and query.
    func takeChanges() -> [String] {
        store.contents.withLock { contents in
            defer { contents.changes = [] }
            return contents.changes.sorted()
        }
    }
}

extension String {
    fileprivate var withoutProlog: String {
        guard hasPrefix("<?xml"), let end = firstRange(of: "?>") else { return self }
        return String(self[end.upperBound...])
    }
}
