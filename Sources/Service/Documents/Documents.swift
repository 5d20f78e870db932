import Hummingbird
import NIOCore

/// The addresses of what people and tools read about the API.
struct Documents: Sendable {
    private let document: ByteBuffer
    private let page = DocumentationPage()

    init(_ catalogue: Catalogue, isProtected: Bool) {
        var buffer = ByteBuffer()
        OpenAPIDocument(catalogue: catalogue, isProtected: isProtected).json.write(to: &buffer)
        document = buffer
    }

    func addRoutes(to router: some RouterMethods<ServiceContext>) {
        router.get("openapi.json") { [document] _, _ in
            Response(
                status: .ok,
                headers: [.contentType: "application/json", .cacheControl: "no-cache"],
                body: .init(byteBuffer: document)
            )
        }
        router.get("docs") { [page] _, _ in page.response() }
        // The type of a problem is an address, and somebody may follow it.
        router.get("problems/:kind") { _, context -> Response in
            guard let kind = context.parameters.get("kind").flatMap({ Problem.Kind(rawValue: $0) }) else {
                throw Problem(.notFound, "There is no such kind of problem.")
            }
            return Self.redirect(to: "/docs#problem-\(kind.rawValue)")
        }
        router.get("") { _, _ in Self.redirect(to: "/docs") }
    }

    private static func redirect(to address: String) -> Response {
        Response(status: .found, headers: [.location: address])
    }
}
