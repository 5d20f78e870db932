// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `Parameter` of Amazon Relational Database Service.
    public struct Parameter: Sendable, Hashable {
        /// `AllowedValues`.
        public var allowedValues: String?
        /// `ApplyMethod`.
        public var applyMethod: ApplyMethod?
        /// `ApplyType`.
        public var applyType: String?
        /// `DataType`.
        public var dataType: String?
        /// `Description`.
        public var description: String?
        /// `IsModifiable`.
        public var isModifiable: Bool?
        /// `MinimumEngineVersion`.
        public var minimumEngineVersion: String?
        /// `ParameterName`.
        public var parameterName: String?
        /// `ParameterValue`.
        public var parameterValue: String?
        /// `Source`.
        public var source: String?
        /// `SupportedEngineModes`.
        public var supportedEngineModes: [String]?

        /// What is left out is the service's to choose.
        public init(
            allowedValues: String? = nil,
            applyMethod: ApplyMethod? = nil,
            applyType: String? = nil,
            dataType: String? = nil,
            description: String? = nil,
            isModifiable: Bool? = nil,
            minimumEngineVersion: String? = nil,
            parameterName: String? = nil,
            parameterValue: String? = nil,
            source: String? = nil,
            supportedEngineModes: [String]? = nil
        ) {
            self.allowedValues = allowedValues
            self.applyMethod = applyMethod
            self.applyType = applyType
            self.dataType = dataType
            self.description = description
            self.isModifiable = isModifiable
            self.minimumEngineVersion = minimumEngineVersion
            self.parameterName = parameterName
            self.parameterValue = parameterValue
            self.source = source
            self.supportedEngineModes = supportedEngineModes
        }
    }
}

extension RDS.Parameter {
    package func write(to form: inout FormWriter) {
        form.member("AllowedValues", allowedValues) { $0.write($1) }
        form.member("ApplyMethod", applyMethod) { $0.write($1.rawValue) }
        form.member("ApplyType", applyType) { $0.write($1) }
        form.member("DataType", dataType) { $0.write($1) }
        form.member("Description", description) { $0.write($1) }
        form.member("IsModifiable", isModifiable) { $0.write($1) }
        form.member("MinimumEngineVersion", minimumEngineVersion) { $0.write($1) }
        form.member("ParameterName", parameterName) { $0.write($1) }
        form.member("ParameterValue", parameterValue) { $0.write($1) }
        form.member("Source", source) { $0.write($1) }
        form.member("SupportedEngineModes", supportedEngineModes) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension RDS.Parameter {
    package init(xml: XMLElement) throws {
        self.allowedValues = try xml.member("AllowedValues") { try $0.string() }
        self.applyMethod = try xml.member("ApplyMethod") { RDS.ApplyMethod(rawValue: try $0.string()) }
        self.applyType = try xml.member("ApplyType") { try $0.string() }
        self.dataType = try xml.member("DataType") { try $0.string() }
        self.description = try xml.member("Description") { try $0.string() }
        self.isModifiable = try xml.member("IsModifiable") { try $0.boolean() }
        self.minimumEngineVersion = try xml.member("MinimumEngineVersion") { try $0.string() }
        self.parameterName = try xml.member("ParameterName") { try $0.string() }
        self.parameterValue = try xml.member("ParameterValue") { try $0.string() }
        self.source = try xml.member("Source") { try $0.string() }
        self.supportedEngineModes = try xml.member("SupportedEngineModes") { try $0.list { try $0.string() } }
    }
}
