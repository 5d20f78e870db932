// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `WebsiteConfiguration` of Amazon Simple Storage Service.
    public struct WebsiteConfiguration: Sendable, Hashable {
        /// `ErrorDocument`.
        public var errorDocument: ErrorDocument?
        /// `IndexDocument`.
        public var indexDocument: IndexDocument?
        /// `RedirectAllRequestsTo`.
        public var redirectAllRequestsTo: RedirectAllRequestsTo?
        /// `RoutingRules`.
        public var routingRules: [RoutingRule]?

        /// What is left out is the service's to choose.
        public init(
            errorDocument: ErrorDocument? = nil,
            indexDocument: IndexDocument? = nil,
            redirectAllRequestsTo: RedirectAllRequestsTo? = nil,
            routingRules: [RoutingRule]? = nil
        ) {
            self.errorDocument = errorDocument
            self.indexDocument = indexDocument
            self.redirectAllRequestsTo = redirectAllRequestsTo
            self.routingRules = routingRules
        }
    }
}

extension S3.WebsiteConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.member("ErrorDocument", errorDocument) { $1.write(to: &$0) }
        xml.member("IndexDocument", indexDocument) { $1.write(to: &$0) }
        xml.member("RedirectAllRequestsTo", redirectAllRequestsTo) { $1.write(to: &$0) }
        xml.member("RoutingRules", routingRules) { $0.list($1, item: "RoutingRule") { $1.write(to: &$0) } }
    }
}
