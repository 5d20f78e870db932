// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `AbortIncompleteMultipartUpload` of Amazon Simple Storage Service.
    public struct AbortIncompleteMultipartUpload: Sendable, Hashable {
        /// `DaysAfterInitiation`.
        public var daysAfterInitiation: Int?

        /// What is left out is the service's to choose.
        public init(daysAfterInitiation: Int? = nil) {
            self.daysAfterInitiation = daysAfterInitiation
        }
    }
}

extension S3.AbortIncompleteMultipartUpload {
    package func write(to xml: inout XMLWriter) {
        xml.member("DaysAfterInitiation", daysAfterInitiation) { $0.write($1) }
    }
}

extension S3.AbortIncompleteMultipartUpload {
    package init(xml: XMLElement) throws {
        self.daysAfterInitiation = try xml.member("DaysAfterInitiation") { try $0.integer() }
    }
}
