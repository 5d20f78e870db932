import AWSClient
import AWSServices
import Testing

@Suite("An error answer")
struct ErrorTests {
    struct Case: Sendable {
        var service: ServiceDescription
        var status: Int
        var headers: HTTPHeaders = [:]
        var body: String
        var code: String
        var requestID: String?
    }

    static let cases: [Case] = [
        Case(
            service: EC2.description,
            status: 400,
            body: """
                <Response><Errors><Error><Code>InvalidVpcID.NotFound</Code><Message>gone</Message></Error></Errors>\
                <RequestID>r-1</RequestID></Response>
                """,
            code: "InvalidVpcID.NotFound",
            requestID: "r-1"
        ),
        Case(
            service: IAM.description,
            status: 404,
            body: """
                <ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type>\
                <Code>NoSuchEntity</Code><Message>gone</Message></Error><RequestId>r-2</RequestId></ErrorResponse>
                """,
            code: "NoSuchEntity",
            requestID: "r-2"
        ),
        Case(
            service: S3.description,
            status: 404,
            headers: ["x-amz-request-id": "r-3"],
            body: "<Error><Code>NoSuchKey</Code><Message>gone</Message><Key>a</Key></Error>",
            code: "NoSuchKey",
            requestID: "r-3"
        ),
        Case(
            service: CloudWatchLogs.description,
            status: 400,
            headers: ["x-amzn-RequestId": "r-4"],
            body: #"{"__type":"com.amazonaws.logs#ResourceNotFoundException","message":"gone"}"#,
            code: "ResourceNotFoundException",
            requestID: "r-4"
        ),
        Case(
            service: EKS.description,
            status: 404,
            headers: ["x-amzn-errortype": "ResourceNotFoundException:http://internal/"],
            body: #"{"message":"gone"}"#,
            code: "ResourceNotFoundException"
        ),
        Case(
            service: KMS.description,
            status: 400,
            headers: ["x-amzn-query-error": "AWS.Gone;Sender"],
            body: #"{"__type":"GoneException","Message":"gone"}"#,
            code: "AWS.Gone"
        ),
    ]

    @Test("gives code, message and request id in every protocol", arguments: cases)
    func protocols(_ expected: Case) {
        let response = HTTPResponse(
            status: expected.status,
            headers: expected.headers,
            body: Array(expected.body.utf8)
        )
        let error = AWSError(response: response, operation: "Call", service: expected.service)
        #expect(error.code == expected.code)
        #expect(error.message == "gone")
        #expect(error.requestID == expected.requestID)
        #expect(error.service == expected.service.serviceID)
        #expect(error.status == expected.status)
    }

    @Test(
        "is readable where the body is no service's",
        arguments: [EC2.description, CloudWatchLogs.description, S3.description, EKS.description],
        ["", "<html><body>Not Found</body>", "plain text", "[1", "<a><b/></a>"]
    )
    func strangers(_ service: ServiceDescription, _ body: String) {
        let response = HTTPResponse(status: 404, body: Array(body.utf8))
        let error = AWSError(response: response, operation: "Call", service: service)
        #expect(error.code == "HTTP404")
        #expect(error.message.contains("404"))
    }
}
