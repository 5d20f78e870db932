// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `CloudwatchLogsExportConfiguration` of Amazon Relational Database Service.
    public struct CloudwatchLogsExportConfiguration: Sendable, Hashable {
        /// `DisableLogTypes`.
        public var disableLogTypes: [String]?
        /// `EnableLogTypes`.
        public var enableLogTypes: [String]?

        /// What is left out is the service's to choose.
        public init(disableLogTypes: [String]? = nil, enableLogTypes: [String]? = nil) {
            self.disableLogTypes = disableLogTypes
            self.enableLogTypes = enableLogTypes
        }
    }
}

extension RDS.CloudwatchLogsExportConfiguration {
    package func write(to form: inout FormWriter) {
        form.member("DisableLogTypes", disableLogTypes) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("EnableLogTypes", enableLogTypes) { $0.list($1, item: "member") { $0.write($1) } }
    }
}
