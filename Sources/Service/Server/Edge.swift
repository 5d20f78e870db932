import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1

/// The outermost responder: everything that holds for every request, whatever it asks for.
///
/// It gives the request its id and its place in a trace, refuses what is too large or too much, asks who it is, sees that it ends in time,
/// makes a problem document of every error, and leaves a log line, metrics and a span. It is no middleware, so that it also sees
/// requests that no route takes.
struct Edge<Inner: HTTPResponder>: HTTPResponder where Inner.Context == ServiceContext {
    var inner: Inner
    var services: EdgeServices

    func respond(to request: Request, context: ServiceContext) async throws -> Response {
        let begin = services.clock.monotonic()
        let wallBegin = services.spans == nil ? 0 : services.clock.wall()
        var context = context
        services.identify(request, &context)
        services.metrics.running.increment(by: 1)
        var failure: String?
        var response: Response
        do {
            response = try await admitted(request, &context)
            // The router answers errors of its own without a body.
            if response.status.code >= 400, response.headers[.contentType] == nil, request.method != .head {
                var problem = Problem(status: response.status, bodyLimit: services.limits.body)
                problem.headers = response.headers
                problem.headers[.contentLength] = nil
                response = problem.response(requestID: context.requestID)
            }
        } catch let error as HTTPParserError {
            // The server answers, and ends the connection: what follows on it cannot be read.
            services.metrics.running.decrement(by: 1)
            throw error
        } catch {
            (response, failure) = services.response(to: error, context: context)
        }
        try await finish(&response, request, context)
        let answered = AnsweredRequest(
            begin: begin,
            wallBegin: wallBegin,
            request: request,
            context: context,
            status: response.status.code,
            failure: failure
        )
        if response.body.contentLength != nil || request.method == .head {
            services.record(answered)
        } else {
            response.body = recording(response.body, Ending(answered, services))
        }
        return response
    }

    private func admitted(_ request: Request, _ context: inout ServiceContext) async throws -> Response {
        if let fields = services.cors.preflight(request.head) { return Response(status: .noContent, headers: fields) }
        if Operations.isProbe(request.uri.path) { return try await inner.respond(to: request, context: context) }
        try services.check(request)
        do {
            try services.admission.enter()
        } catch {
            services.metrics.recordShed()
            throw error
        }
        defer { services.admission.leave() }
        if let access = services.access {
            context.principal = try await access.admit(request.head)
        }
        let limited = services.rateLimit?.take(context.principal.name)
        if let limited, !limited.isAllowed { throw limited.problem }
        context.askForBody(of: request)
        let final = context
        var response = try await services.deadlines.run(limit: services.requestTimeout) { [inner] in
            try await inner.respond(to: request, context: final)
        }
        limited?.addFields(to: &response.headers)
        return response
    }

    private func finish(_ response: inout Response, _ request: Request, _ context: ServiceContext) async throws {
        try await services.compression.apply(to: &response, request: request.head)
        if request.method == .head, response.headers[.contentType] != nil, response.headers[.contentLength] == "0" {
            // Of an answer that is streamed, the router knows no length.
            response.headers[.contentLength] = nil
        }
        response.headers[.requestID] = context.requestID
        // A browser must not guess that JSON is a page.
        response.headers[.xContentTypeOptions] = "nosniff"
        services.cors.apply(to: &response.headers, request: request.head)
        if services.health.isDraining { response.headers[.connection] = "close" }
    }

    /// A streamed body whose request is recorded when the body has ended.
    private func recording(_ body: ResponseBody, _ ending: Ending) -> ResponseBody {
        ResponseBody { writer in
            do {
                try await body.write(writer)
            } catch {
                // The head is sent: all that is left is to break off, which tells the client that this is not all.
                ending.record { request in
                    request.isIncomplete = true
                    if !error.isOfConnection { request.failure = "the answer was broken off: \(error)" }
                }
                throw error
            }
            ending.record()
        }
    }
}

extension Error {
    /// Whether it says that the client has gone, or that the service ends.
    fileprivate var isOfConnection: Bool {
        self is ChannelError || self is IOError || self is NIOAsyncWriterError || self is CancellationError
    }
}
