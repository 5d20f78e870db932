/// What was done for one request, as a collector of traces takes it.
struct Span: Sendable, Hashable {
    var trace: TraceContext
    /// Method and route, as in `GET /v1/products/{id}`.
    var name: String
    /// In nanoseconds since 1970.
    var begin: Int64
    var end: Int64
    var method: String
    var route: String
    var path: String
    var status: Int
    var requestID: String
    var principal: String
}

/// The body of a request to `/v1/traces`: OTLP in protobuf's JSON (https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding).
/// Attributes have the names of the semantic conventions for HTTP servers.
func traceDocument(_ spans: [Span], service: String) -> [UInt8] {
    let resource = #"{"attributes":[\#(attribute("service.name", service))]}"#
    let records = spans.map { span in
        let attributes = [
            attribute("http.request.method", span.method), attribute("http.route", span.route),
            attribute("url.path", span.path),
            #"{"key":"http.response.status_code","value":{"intValue":"\#(span.status)"}}"#,
            attribute("service.request.id", span.requestID), attribute("enduser.id", span.principal),
        ]
        var members = [
            #""traceId":"\#(span.trace.traceID)""#, #""spanId":"\#(span.trace.spanID)""#, #""kind":2"#,
            #""name":\#(quotedJSON(span.name))"#,
            #""startTimeUnixNano":"\#(span.begin)""#, #""endTimeUnixNano":"\#(span.end)""#,
            #""attributes":[\#(attributes.joined(separator: ","))]"#,
            // Errors are those of the server: a client's mistake is none of the span (the conventions' rule for servers).
            #""status":{\#(span.status >= 500 ? #""code":2"# : "")}"#,
        ]
        if let parent = span.trace.parentID { members.append(#""parentSpanId":"\#(parent)""#) }
        if let state = span.trace.state { members.append(#""traceState":\#(quotedJSON(state))"#) }
        return "{\(members.joined(separator: ","))}"
    }
    let scope = #"{"scope":{"name":"service"},"spans":[\#(records.joined(separator: ","))]}"#
    return Array(#"{"resourceSpans":[{"resource":\#(resource),"scopeSpans":[\#(scope)]}]}"#.utf8)
}

private func attribute(_ key: String, _ value: String) -> String {
    #"{"key":"\#(key)","value":{"stringValue":\#(quotedJSON(value))}}"#
}
