// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `ModifyVpcTenancy` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcTenancy.html
    public enum ModifyVpcTenancy: AWSOperation {
        public typealias Input = ModifyVpcTenancyRequest
        public typealias Output = ModifyVpcTenancyResult

        public static let name = "ModifyVpcTenancy"
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

    /// `ModifyVpcTenancyRequest` of Amazon Elastic Compute Cloud.
    public struct ModifyVpcTenancyRequest: Sendable, Hashable {
        /// `InstanceTenancy`.
        public var instanceTenancy: VpcTenancy
        /// `VpcId`.
        public var vpcId: String
        /// `DryRun`.
        public var dryRun: Bool?

        /// What is left out is the service's to choose.
        public init(instanceTenancy: VpcTenancy, vpcId: String, dryRun: Bool? = nil) {
            self.instanceTenancy = instanceTenancy
            self.vpcId = vpcId
            self.dryRun = dryRun
        }
    }

    /// `ModifyVpcTenancyResult` of Amazon Elastic Compute Cloud.
    public struct ModifyVpcTenancyResult: Sendable, Hashable {
        /// `ReturnValue`.
        public var returnValue: Bool?

        /// What is left out is the service's to choose.
        public init(returnValue: Bool? = nil) {
            self.returnValue = returnValue
        }
    }
}

extension EC2.ModifyVpcTenancyRequest {
    package func write(to form: inout FormWriter) {
        form.member("InstanceTenancy", instanceTenancy) { $0.write($1.rawValue) }
        form.member("VpcId", vpcId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
    }
}

extension EC2.ModifyVpcTenancyResult {
    package init(xml: XMLElement) throws {
        self.returnValue = try xml.member("return") { try $0.boolean() }
    }
}

extension EC2 {
    /// Calls `ModifyVpcTenancy`.
    @discardableResult
    public func modifyVpcTenancy(_ input: ModifyVpcTenancyRequest) async throws -> ModifyVpcTenancyResult {
        try await client.execute(ModifyVpcTenancy.self, input)
    }
}
