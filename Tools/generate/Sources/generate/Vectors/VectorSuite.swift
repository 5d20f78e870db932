/// A suite of botocore's protocol vectors: a small model of one operation, and cases for it.
struct VectorSuite: Decodable {
    struct Case: Decodable {
        struct Expected: Decodable {
            var method: String?
            var uri: String?
            var headers: [String: String]?
            var forbidHeaders: [String]?
            var requireHeaders: [String]?
            var body: String?
            var host: String?
        }

        struct Response: Decodable {
            var status_code: Int
            var headers: [String: String]?
            var body: String?
        }

        var id: String
        var given: ServiceModel.Operation
        /// The input, in a case of an input.
        var params: JSONNode?
        var serialized: Expected?
        /// The output, in a case of an output.
        var result: JSONNode?
        var response: Response?
        var errorCode: String?
        var errorMessage: String?
    }

    var description: String
    var metadata: ServiceModel.Metadata
    var shapes: [String: ServiceModel.Shape]
    var clientEndpoint: String?
    var cases: [Case]
}
