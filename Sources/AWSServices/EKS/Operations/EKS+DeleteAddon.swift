// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `DeleteAddon` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_DeleteAddon.html
    public enum DeleteAddon: AWSOperation {
        public typealias Input = DeleteAddonRequest
        public typealias Output = DeleteAddonResponse

        public static let name = "DeleteAddon"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "DELETE", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/addons/\(try Label.path(input.addonName, "addonName"))")
            request.addQuery("preserve", input.preserve.map { String($0) })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `DeleteAddonRequest` of Amazon Elastic Kubernetes Service.
    public struct DeleteAddonRequest: Sendable, Hashable {
        /// `addonName`.
        public var addonName: String
        /// `clusterName`.
        public var clusterName: String
        /// `preserve`.
        public var preserve: Bool?

        /// What is left out is the service's to choose.
        public init(addonName: String, clusterName: String, preserve: Bool? = nil) {
            self.addonName = addonName
            self.clusterName = clusterName
            self.preserve = preserve
        }
    }

    /// `DeleteAddonResponse` of Amazon Elastic Kubernetes Service.
    public struct DeleteAddonResponse: Sendable, Hashable {
        /// `addon`.
        public var addon: Addon?

        /// What is left out is the service's to choose.
        public init(addon: Addon? = nil) {
            self.addon = addon
        }
    }
}

extension EKS.DeleteAddonRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.DeleteAddonResponse {
    package init(json: JSONValue) throws {
        self.addon = try json.member("addon") { try EKS.Addon(json: $0) }
    }
}

extension EKS {
    /// Calls `DeleteAddon`.
    @discardableResult
    public func deleteAddon(_ input: DeleteAddonRequest) async throws -> DeleteAddonResponse {
        try await client.execute(DeleteAddon.self, input)
    }
}
