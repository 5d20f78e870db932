// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `MarketplaceInformation` of Amazon Elastic Kubernetes Service.
    public struct MarketplaceInformation: Sendable, Hashable {
        /// `productId`.
        public var productId: String?
        /// `productUrl`.
        public var productUrl: String?

        /// What is left out is the service's to choose.
        public init(productId: String? = nil, productUrl: String? = nil) {
            self.productId = productId
            self.productUrl = productUrl
        }
    }
}

extension EKS.MarketplaceInformation {
    package init(json: JSONValue) throws {
        self.productId = try json.member("productId") { try $0.string() }
        self.productUrl = try json.member("productUrl") { try $0.string() }
    }
}
