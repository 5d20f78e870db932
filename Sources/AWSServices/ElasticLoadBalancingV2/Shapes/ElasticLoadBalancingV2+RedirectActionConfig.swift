// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `RedirectActionConfig` of Elastic Load Balancing.
    public struct RedirectActionConfig: Sendable, Hashable {
        /// `Host`.
        public var host: String?
        /// `Path`.
        public var path: String?
        /// `Port`.
        public var port: String?
        /// `Protocol`.
        public var `protocol`: String?
        /// `Query`.
        public var query: String?
        /// `StatusCode`.
        public var statusCode: RedirectActionStatusCodeEnum?

        /// What is left out is the service's to choose.
        public init(
            host: String? = nil,
            path: String? = nil,
            port: String? = nil,
            `protocol`: String? = nil,
            query: String? = nil,
            statusCode: RedirectActionStatusCodeEnum? = nil
        ) {
            self.host = host
            self.path = path
            self.port = port
            self.`protocol` = `protocol`
            self.query = query
            self.statusCode = statusCode
        }
    }
}

extension ElasticLoadBalancingV2.RedirectActionConfig {
    package func write(to form: inout FormWriter) {
        form.member("Host", host) { $0.write($1) }
        form.member("Path", path) { $0.write($1) }
        form.member("Port", port) { $0.write($1) }
        form.member("Protocol", `protocol`) { $0.write($1) }
        form.member("Query", query) { $0.write($1) }
        form.member("StatusCode", statusCode) { $0.write($1.rawValue) }
    }
}

extension ElasticLoadBalancingV2.RedirectActionConfig {
    package init(xml: XMLElement) throws {
        self.host = try xml.member("Host") { try $0.string() }
        self.path = try xml.member("Path") { try $0.string() }
        self.port = try xml.member("Port") { try $0.string() }
        self.`protocol` = try xml.member("Protocol") { try $0.string() }
        self.query = try xml.member("Query") { try $0.string() }
        self.statusCode = try xml.member("StatusCode") { ElasticLoadBalancingV2.RedirectActionStatusCodeEnum(rawValue: try $0.string()) }
    }
}
