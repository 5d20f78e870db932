// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `ReleaseAddress` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html
    public enum ReleaseAddress: AWSOperation {
        public typealias Input = ReleaseAddressRequest
        public typealias Output = Void

        public static let name = "ReleaseAddress"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `ReleaseAddressRequest` of Amazon Elastic Compute Cloud.
    public struct ReleaseAddressRequest: Sendable, Hashable {
        /// `AllocationId`.
        public var allocationId: String?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `NetworkBorderGroup`.
        public var networkBorderGroup: String?
        /// `PublicIp`.
        public var publicIp: String?

        /// What is left out is the service's to choose.
        public init(
            allocationId: String? = nil,
            dryRun: Bool? = nil,
            networkBorderGroup: String? = nil,
            publicIp: String? = nil
        ) {
            self.allocationId = allocationId
            self.dryRun = dryRun
            self.networkBorderGroup = networkBorderGroup
            self.publicIp = publicIp
        }
    }
}

extension EC2.ReleaseAddressRequest {
    package func write(to form: inout FormWriter) {
        form.member("AllocationId", allocationId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("NetworkBorderGroup", networkBorderGroup) { $0.write($1) }
        form.member("PublicIp", publicIp) { $0.write($1) }
    }
}

extension EC2 {
    /// Calls `ReleaseAddress`.
    public func releaseAddress(_ input: ReleaseAddressRequest = ReleaseAddressRequest()) async throws {
        try await client.execute(ReleaseAddress.self, input)
    }
}
