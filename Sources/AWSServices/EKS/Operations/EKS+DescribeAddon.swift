// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `DescribeAddon` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_DescribeAddon.html
    public enum DescribeAddon: AWSOperation {
        public typealias Input = DescribeAddonRequest
        public typealias Output = DescribeAddonResponse

        public static let name = "DescribeAddon"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/addons/\(try Label.path(input.addonName, "addonName"))")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `DescribeAddonRequest` of Amazon Elastic Kubernetes Service.
    public struct DescribeAddonRequest: Sendable, Hashable {
        /// `addonName`.
        public var addonName: String
        /// `clusterName`.
        public var clusterName: String

        /// What is left out is the service's to choose.
        public init(addonName: String, clusterName: String) {
            self.addonName = addonName
            self.clusterName = clusterName
        }
    }

    /// `DescribeAddonResponse` of Amazon Elastic Kubernetes Service.
    public struct DescribeAddonResponse: Sendable, Hashable {
        /// `addon`.
        public var addon: Addon?

        /// What is left out is the service's to choose.
        public init(addon: Addon? = nil) {
            self.addon = addon
        }
    }
}

extension EKS.DescribeAddonRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.DescribeAddonResponse {
    package init(json: JSONValue) throws {
        self.addon = try json.member("addon") { try EKS.Addon(json: $0) }
    }
}

extension EKS {
    /// Calls `DescribeAddon`.
    @discardableResult
    public func describeAddon(_ input: DescribeAddonRequest) async throws -> DescribeAddonResponse {
        try await client.execute(DescribeAddon.self, input)
    }
}

extension Waiter where O == EKS.DescribeAddon {
    /// `AddonActive`: asks `DescribeAddon`.
    public static var addonActive: Waiter<EKS.DescribeAddon> {
        Waiter(
            "AddonActive",
            delay: .seconds(10),
            acceptors: [
                .all("CREATE_FAILED", .failure) { ([$0].compactMap(\.addon).compactMap(\.status)).map(\.rawValue) },
                .all("DEGRADED", .failure) { ([$0].compactMap(\.addon).compactMap(\.status)).map(\.rawValue) },
                .all("ACTIVE", .success) { ([$0].compactMap(\.addon).compactMap(\.status)).map(\.rawValue) },
            ]
        )
    }
}

extension Waiter where O == EKS.DescribeAddon {
    /// `AddonDeleted`: asks `DescribeAddon`.
    public static var addonDeleted: Waiter<EKS.DescribeAddon> {
        Waiter(
            "AddonDeleted",
            delay: .seconds(10),
            acceptors: [
                .all("DELETE_FAILED", .failure) { ([$0].compactMap(\.addon).compactMap(\.status)).map(\.rawValue) },
                .error("ResourceNotFoundException", .success),
            ]
        )
    }
}
