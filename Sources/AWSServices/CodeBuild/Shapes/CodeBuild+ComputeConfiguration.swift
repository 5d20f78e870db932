// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `ComputeConfiguration` of AWS CodeBuild.
    public struct ComputeConfiguration: Sendable, Hashable {
        /// `disk`.
        public var disk: Int?
        /// `instanceType`.
        public var instanceType: String?
        /// `machineType`.
        public var machineType: MachineType?
        /// `memory`.
        public var memory: Int?
        /// `vCpu`.
        public var vCpu: Int?

        /// What is left out is the service's to choose.
        public init(
            disk: Int? = nil,
            instanceType: String? = nil,
            machineType: MachineType? = nil,
            memory: Int? = nil,
            vCpu: Int? = nil
        ) {
            self.disk = disk
            self.instanceType = instanceType
            self.machineType = machineType
            self.memory = memory
            self.vCpu = vCpu
        }
    }
}

extension CodeBuild.ComputeConfiguration {
    package func write(to object: inout JSONObject) {
        object.member("disk", disk) { .integer($0) }
        object.member("instanceType", instanceType) { .string($0) }
        object.member("machineType", machineType) { .string($0.rawValue) }
        object.member("memory", memory) { .integer($0) }
        object.member("vCpu", vCpu) { .integer($0) }
    }
}

extension CodeBuild.ComputeConfiguration {
    package init(json: JSONValue) throws {
        self.disk = try json.member("disk") { try $0.integer() }
        self.instanceType = try json.member("instanceType") { try $0.string() }
        self.machineType = try json.member("machineType") { CodeBuild.MachineType(rawValue: try $0.string()) }
        self.memory = try json.member("memory") { try $0.integer() }
        self.vCpu = try json.member("vCpu") { try $0.integer() }
    }
}
