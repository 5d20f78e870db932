// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `Filter` of Amazon Relational Database Service.
    public struct Filter: Sendable, Hashable {
        /// `Name`.
        public var name: String
        /// `Values`.
        public var values: [String]

        /// What is left out is the service's to choose.
        public init(name: String, values: [String]) {
            self.name = name
            self.values = values
        }
    }
}

extension RDS.Filter {
    package func write(to form: inout FormWriter) {
        form.member("Name", name) { $0.write($1) }
        form.member("Values", values) { $0.list($1, item: "Value") { $0.write($1) } }
    }
}
