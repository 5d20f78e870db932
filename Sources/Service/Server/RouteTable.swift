import Hummingbird

/// All routes of the service, so that an address can tell which methods it has.
final class RouteTable: RouterMethods {
    typealias Context = ServiceContext

    private let router = Router(context: ServiceContext.self, options: .autoGenerateHeadEndpoints)
    private(set) var routes: [(path: [Substring], method: HTTPRequest.Method)] = []

    @discardableResult
    func on<Responder: HTTPResponder>(
        _ path: RouterPath,
        method: HTTPRequest.Method,
        responder: Responder
    ) -> Self where Responder.Context == ServiceContext {
        router.on(path, method: method, responder: responder)
        routes.append((path.description.split(separator: "/"), method))
        return self
    }

    @discardableResult
    func add(middleware: any MiddlewareProtocol<Request, Response, ServiceContext>) -> Self {
        router.add(middleware: middleware)
        return self
    }

    /// The responder of all routes that were added, and for addresses and methods that none has.
    func responder() -> RouterResponder<ServiceContext> {
        // What is added behind the routes is asked only where none of them is.
        router.add(middleware: UnknownRoute(addresses: addresses()))
        return router.buildResponder()
    }

    private func addresses() -> [Address] {
        var addresses: [Address] = []
        for (path, method) in routes {
            if let index = addresses.firstIndex(where: { $0.path == path }) {
                addresses[index].methods.append(method)
            } else {
                addresses.append(Address(path: path, methods: [method]))
            }
        }
        // The router prefers a word to a parameter.
        return addresses.sorted { $0.parameters < $1.parameters }
    }
}

/// The pattern of a path with its methods.
struct Address: Sendable {
    var path: [Substring]
    var methods: [HTTPRequest.Method]

    fileprivate var parameters: Int { path.count { Self.isParameter($0) } }

    func matches(_ segments: [Substring]) -> Bool {
        segments.count == path.count && zip(path, segments).allSatisfy { Self.isParameter($0) || $0 == $1 }
    }

    /// The value of `Allow`.
    var allowed: String {
        let head: [HTTPRequest.Method] = methods.contains(.get) ? [.head] : []
        return (methods + head + [.options]).map(\.rawValue).joined(separator: ", ")
    }

    private static func isParameter(_ segment: Substring) -> Bool {
        segment.hasPrefix(":") || segment.hasPrefix("{") || segment == "*"
    }
}

/// Answers what no route answers: `OPTIONS` with the methods of the address, else with a problem.
struct UnknownRoute: RouterMiddleware {
    typealias Context = ServiceContext

    let addresses: [Address]

    func handle(
        _ request: Request,
        context: ServiceContext,
        next: @concurrent (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        let segments = request.uri.path.split(separator: "/")
        guard let address = addresses.first(where: { $0.matches(segments) }) else {
            throw Problem(.notFound, "There is nothing at this address.")
        }
        var fields: HTTPFields = [.allow: address.allowed]
        if address.methods.contains(.patch) { fields[.acceptPatch] = MediaTypes.mergePatch }
        if request.method == .options { return Response(status: .noContent, headers: fields) }
        throw Problem(
            .methodNotAllowed,
            "\(request.method.rawValue.prefix(40)) is not allowed here; \(address.allowed) are.",
            headers: fields
        )
    }
}
