import HTTPTypes
import Hummingbird
import NIOCore

/// An answer that can be kept, and given again.
struct Answer: Sendable {
    var status: HTTPResponse.Status
    var headers: HTTPFields
    var body: ByteBuffer

    /// JSON.
    init(_ status: HTTPResponse.Status, _ body: ByteBuffer, headers: HTTPFields = [:]) {
        self.status = status
        self.headers = headers
        self.body = body
        self.headers[.contentType] = MediaTypes.json
    }

    /// The answer, marked with when a replica has what was changed.
    func response(_ mark: Freshness = .latest) -> Response {
        var headers = headers
        if case .after(let place) = mark { headers[.readAfter] = place }
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: body))
    }
}

extension HTTPFields {
    /// As JSON, so that they can be kept.
    var document: JSON {
        .array(map { .array([.string($0.name.rawName), .string($0.value)]) })
    }

    init(document: JSON) {
        self.init()
        guard case .array(let pairs) = document else { return }
        for case .array(let pair) in pairs {
            guard case .string(let text)? = pair.first, case .string(let value)? = pair.last,
                let name = HTTPField.Name(text)
            else { continue }
            self[name] = value
        }
    }
}
