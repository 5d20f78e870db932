// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `Matcher` of Elastic Load Balancing.
    public struct Matcher: Sendable, Hashable {
        /// `GrpcCode`.
        public var grpcCode: String?
        /// `HttpCode`.
        public var httpCode: String?

        /// What is left out is the service's to choose.
        public init(grpcCode: String? = nil, httpCode: String? = nil) {
            self.grpcCode = grpcCode
            self.httpCode = httpCode
        }
    }
}

extension ElasticLoadBalancingV2.Matcher {
    package func write(to form: inout FormWriter) {
        form.member("GrpcCode", grpcCode) { $0.write($1) }
        form.member("HttpCode", httpCode) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.Matcher {
    package init(xml: XMLElement) throws {
        self.grpcCode = try xml.member("GrpcCode") { try $0.string() }
        self.httpCode = try xml.member("HttpCode") { try $0.string() }
    }
}
