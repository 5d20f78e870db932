// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `ReplaceRouteTableAssociation` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRouteTableAssociation.html
    public enum ReplaceRouteTableAssociation: AWSOperation {
        public typealias Input = ReplaceRouteTableAssociationRequest
        public typealias Output = ReplaceRouteTableAssociationResult

        public static let name = "ReplaceRouteTableAssociation"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `ReplaceRouteTableAssociationRequest` of Amazon Elastic Compute Cloud.
    public struct ReplaceRouteTableAssociationRequest: Sendable, Hashable {
        /// `AssociationId`.
        public var associationId: String
        /// `RouteTableId`.
        public var routeTableId: String
        /// `DryRun`.
        public var dryRun: Bool?

        /// What is left out is the service's to choose.
        public init(associationId: String, routeTableId: String, dryRun: Bool? = nil) {
            self.associationId = associationId
            self.routeTableId = routeTableId
            self.dryRun = dryRun
        }
    }

    /// `ReplaceRouteTableAssociationResult` of Amazon Elastic Compute Cloud.
    public struct ReplaceRouteTableAssociationResult: Sendable, Hashable {
        /// `AssociationState`.
        public var associationState: RouteTableAssociationState?
        /// `NewAssociationId`.
        public var newAssociationId: String?

        /// What is left out is the service's to choose.
        public init(associationState: RouteTableAssociationState? = nil, newAssociationId: String? = nil) {
            self.associationState = associationState
            self.newAssociationId = newAssociationId
        }
    }
}

extension EC2.ReplaceRouteTableAssociationRequest {
    package func write(to form: inout FormWriter) {
        form.member("AssociationId", associationId) { $0.write($1) }
        form.member("RouteTableId", routeTableId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
    }
}

extension EC2.ReplaceRouteTableAssociationResult {
    package init(xml: XMLElement) throws {
        self.associationState = try xml.member("associationState") { try EC2.RouteTableAssociationState(xml: $0) }
        self.newAssociationId = try xml.member("newAssociationId") { try $0.string() }
    }
}

extension EC2 {
    /// Calls `ReplaceRouteTableAssociation`.
    @discardableResult
    public func replaceRouteTableAssociation(_ input: ReplaceRouteTableAssociationRequest) async throws -> ReplaceRouteTableAssociationResult {
        try await client.execute(ReplaceRouteTableAssociation.self, input)
    }
}
