// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DeleteRoute` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRoute.html
    public enum DeleteRoute: AWSOperation {
        public typealias Input = DeleteRouteRequest
        public typealias Output = Void

        public static let name = "DeleteRoute"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DeleteRouteRequest` of Amazon Elastic Compute Cloud.
    public struct DeleteRouteRequest: Sendable, Hashable {
        /// `RouteTableId`.
        public var routeTableId: String
        /// `DestinationCidrBlock`.
        public var destinationCidrBlock: String?
        /// `DestinationIpv6CidrBlock`.
        public var destinationIpv6CidrBlock: String?
        /// `DestinationPrefixListId`.
        public var destinationPrefixListId: String?
        /// `DryRun`.
        public var dryRun: Bool?

        /// What is left out is the service's to choose.
        public init(
            routeTableId: String,
            destinationCidrBlock: String? = nil,
            destinationIpv6CidrBlock: String? = nil,
            destinationPrefixListId: String? = nil,
            dryRun: Bool? = nil
        ) {
            self.routeTableId = routeTableId
            self.destinationCidrBlock = destinationCidrBlock
            self.destinationIpv6CidrBlock = destinationIpv6CidrBlock
            self.destinationPrefixListId = destinationPrefixListId
            self.dryRun = dryRun
        }
    }
}

extension EC2.DeleteRouteRequest {
    package func write(to form: inout FormWriter) {
        form.member("RouteTableId", routeTableId) { $0.write($1) }
        form.member("DestinationCidrBlock", destinationCidrBlock) { $0.write($1) }
        form.member("DestinationIpv6CidrBlock", destinationIpv6CidrBlock) { $0.write($1) }
        form.member("DestinationPrefixListId", destinationPrefixListId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
    }
}

extension EC2 {
    /// Calls `DeleteRoute`.
    public func deleteRoute(_ input: DeleteRouteRequest) async throws {
        try await client.execute(DeleteRoute.self, input)
    }
}
