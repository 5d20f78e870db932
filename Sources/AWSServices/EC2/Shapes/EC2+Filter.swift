// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `Filter` of Amazon Elastic Compute Cloud.
    public struct Filter: Sendable, Hashable {
        /// `Name`.
        public var name: String?
        /// `Values`.
        public var values: [String]?

        /// What is left out is the service's to choose.
        public init(name: String? = nil, values: [String]? = nil) {
            self.name = name
            self.values = values
        }
    }
}

extension EC2.Filter {
    package func write(to form: inout FormWriter) {
        form.member("Name", name) { $0.write($1) }
        form.member("Value", values) { $0.list($1, item: nil) { $0.write($1) } }
    }
}
