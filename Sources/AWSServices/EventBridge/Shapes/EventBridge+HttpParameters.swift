// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `HttpParameters` of Amazon EventBridge.
    public struct HttpParameters: Sendable, Hashable {
        /// `HeaderParameters`.
        public var headerParameters: [String: String]?
        /// `PathParameterValues`.
        public var pathParameterValues: [String]?
        /// `QueryStringParameters`.
        public var queryStringParameters: [String: String]?

        /// What is left out is the service's to choose.
        public init(
            headerParameters: [String: String]? = nil,
            pathParameterValues: [String]? = nil,
            queryStringParameters: [String: String]? = nil
        ) {
            self.headerParameters = headerParameters
            self.pathParameterValues = pathParameterValues
            self.queryStringParameters = queryStringParameters
        }
    }
}

extension EventBridge.HttpParameters {
    package func write(to object: inout JSONObject) {
        object.member("HeaderParameters", headerParameters) { .map($0) { .string($0) } }
        object.member("PathParameterValues", pathParameterValues) { .list($0) { .string($0) } }
        object.member("QueryStringParameters", queryStringParameters) { .map($0) { .string($0) } }
    }
}

extension EventBridge.HttpParameters {
    package init(json: JSONValue) throws {
        self.headerParameters = try json.member("HeaderParameters") { try $0.map { try $0.string() } }
        self.pathParameterValues = try json.member("PathParameterValues") { try $0.list { try $0.string() } }
        self.queryStringParameters = try json.member("QueryStringParameters") { try $0.map { try $0.string() } }
    }
}
