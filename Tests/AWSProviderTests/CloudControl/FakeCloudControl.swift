import AWSClient
import AWSProvider
import AWSSigner
import Synchronization
import TestSupport

/// The Cloud Control API and CloudFormation's DescribeType as AWS answers them: requests take a while, a resource is there
/// only at the end, client tokens are remembered, and what the schema forbids is refused.
final class FakeCloudControl: Sendable {
    /// What goes otherwise than usual.
    struct Conditions {
        /// How often a request is asked about before it is done.
        var asks = 2
        /// Whether a create says only when it is asked again what it makes.
        var namesLate = false
        /// How the next create ends: the error's code, its words, and whether something is left behind.
        var createFails: (code: String, message: String, leavesResource: Bool)?
        /// How the next update ends.
        var updateFails: (code: String, message: String)?
        var hasDescribeType = true
        var provisioning = "FULLY_MUTABLE"
    }

    struct Request {
        let token: String
        let clientToken: String
        let operation: String
        let type: String
        var id: String
        var change: JSONValue
        var asks: Int
        var failure: (code: String, message: String, leavesResource: Bool)?
        var isDone = false
        var isNamed = true
    }

    struct Contents {
        var conditions = Conditions()
        /// By type and id.
        var resources: [String: [String: JSONValue]] = [:]
        var requests: [Request] = []
        var calls: [String] = []
        var patches: [String] = []
    }

    private let store = Store()
    private let server: HTTPServer

    init() throws {
        server = try HTTPServer { [store] in store.answer($0) }
    }

    deinit { server.stop() }

    /// The changes that were asked for, as JSON texts.
    var patches: [String] { store.contents.withLock { $0.patches } }

    var context: AWSContext {
        get throws {
            let client = AWSClient(
                AWSClient.Configuration(
                    region: "eu-central-1",
                    credentials: StaticCredentials(Credentials(accessKeyID: "test", secretAccessKey: "test")),
                    transport: try CurlTransport(),
                    time: .system,
                    endpoints: EndpointSettings(all: try HTTPURL(server.url))
                )
            )
            return AWSContext(client: client, account: "111122223333", region: "eu-central-1", partition: "aws")
        }
    }

    /// The properties of all resources of a type.
    func resources(_ type: String) -> [String: JSONValue] { store.contents.withLock { $0.resources[type] ?? [:] } }

    func calls(_ operation: String) -> Int { store.contents.withLock { $0.calls.count { $0 == operation } } }

    /// Somebody else changes a property.
    func tamper(_ type: String, _ property: String, _ value: JSONValue) {
        store.contents.withLock { contents in
            for (id, model) in contents.resources[type] ?? [:] {
                guard case .object(var members) = model else { continue }
                members[property] = value
                contents.resources[type]?[id] = .object(members)
            }
        }
    }

    func set(_ change: (inout Conditions) -> Void) { store.contents.withLock { change(&$0.conditions) } }
}

/// What the server knows; it outlives no test, and the server no store.
private final class Store: Sendable {
    let contents = Mutex(FakeCloudControl.Contents())

    func answer(_ request: HTTPServer.Request) -> HTTPServer.Answer {
        guard let target = request.headers["x-amz-target"] else { return describeType(request.text) }
        let operation = String(target.split(separator: ".").last ?? "")
        guard let input = try? JSONParser.parse(request.body) else { return .close }
        return contents.withLock { contents in
            contents.calls.append(operation)
            switch operation {
            case "CreateResource": return contents.create(input)
            case "UpdateResource": return contents.change(input, "UPDATE")
            case "DeleteResource": return contents.change(input, "DELETE")
            case "GetResource": return contents.get(input)
            case "ListResources": return contents.list(input)
            case "GetResourceRequestStatus": return contents.status(input)
            case "ListResourceRequests": return contents.listRequests(input)
            default: return .refusal("UnknownOperationException", operation)
            }
        }
    }

    private func describeType(_ form: String) -> HTTPServer.Answer {
        let conditions = contents.withLock { contents in
            contents.calls.append("DescribeType")
            return contents.conditions
        }
        guard conditions.hasDescribeType else { return .text("", status: 400) }
        let type = form.split(separator: "&").first { $0.hasPrefix("TypeName=") }?.dropFirst(9)
            .replacing("%3A", with: ":")
        guard let schema = try? RegistryFiles.schema(of: String(type ?? "")) else {
            return .text(
                "<ErrorResponse><Error><Type>Sender</Type><Code>TypeNotFoundException</Code><Message>None</Message></Error>"
                    + "<RequestId>r</RequestId></ErrorResponse>",
                status: 404
            )
        }
        let escaped = schema.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        return .text(
            "<DescribeTypeResponse><DescribeTypeResult><ProvisioningType>\(conditions.provisioning)</ProvisioningType>"
                + "<Schema>\(escaped)</Schema></DescribeTypeResult></DescribeTypeResponse>"
        )
    }
}

extension HTTPServer.Answer {
    fileprivate static func json(_ value: JSONValue) -> HTTPServer.Answer {
        .text(String(decoding: JSONWriter.bytes(value), as: UTF8.self))
    }

    fileprivate static func refusal(_ code: String, _ message: String) -> HTTPServer.Answer {
        .text("{\"__type\":\"com.amazonaws.cloudapiservice#\(code)\",\"Message\":\"\(message)\"}", status: 400)
    }
}

extension FakeCloudControl.Contents {
    mutating func create(_ input: JSONValue) -> HTTPServer.Answer {
        let (type, token) = (input.text("TypeName"), input.text("ClientToken"))
        if let index = requests.firstIndex(where: { $0.clientToken == token }) {
            ask(index)
            return .json(.object(["ProgressEvent": event(requests[index])]))
        }
        guard let model = try? JSONParser.parse(Array(input.text("DesiredState").utf8)) else {
            return .refusal("InvalidRequestException", "DesiredState is no JSON")
        }
        let number = requests.count + 1
        let name = model.text("QueueName").isEmpty ? "queue-\(number)" : model.text("QueueName")
        let id = type == "AWS::SQS::Queue" ? "https://sqs.example/\(name)" : model.text("Name")
        var made = model.members
        if type == "AWS::SQS::Queue" {
            made["QueueUrl"] = .string(id)
            made["QueueName"] = .string(name)
            made["Arn"] = .string("arn:aws:sqs:eu-central-1:111122223333:\(name)")
            made["DelaySeconds"] = made["DelaySeconds"] ?? .integer(0)
        }
        var request = FakeCloudControl.Request(
            token: "request-\(number)",
            clientToken: token,
            operation: "CREATE",
            type: type,
            id: id,
            change: .object(made),
            asks: conditions.asks
        )
        request.isNamed = !conditions.namesLate
        request.failure = conditions.createFails
        conditions.createFails = nil
        if resources[type]?[id] != nil {
            request.failure = ("AlreadyExists", "\(id) already exists.", false)
            request.asks = 0
        }
        return begin(request)
    }

    mutating func change(_ input: JSONValue, _ operation: String) -> HTTPServer.Answer {
        let (type, id) = (input.text("TypeName"), input.text("Identifier"))
        guard let model = resources[type]?[id] else { return .refusal("ResourceNotFoundException", id) }
        if requests.contains(where: { $0.type == type && $0.id == id && !$0.isDone }) {
            return .refusal("ConcurrentOperationException", "Another request for \(id) is in progress.")
        }
        var changed = model
        if operation == "UPDATE" {
            let patch = input.text("PatchDocument")
            patches.append(patch)
            guard let operations = try? JSONParser.parse(Array(patch.utf8)), case .array(let steps) = operations else {
                return .refusal("InvalidRequestException", "PatchDocument is no JSON patch")
            }
            for step in steps {
                if ["/QueueName", "/FifoQueue", "/QueueUrl", "/Arn"].contains(step.text("path")) {
                    return .refusal("ValidationException", "\(step.text("path")) cannot be updated")
                }
                changed = changed.applying(step, at: step.text("path").split(separator: "/").map(String.init)[...])
            }
        }
        var request = FakeCloudControl.Request(
            token: "request-\(requests.count + 1)",
            clientToken: input.text("ClientToken"),
            operation: operation,
            type: type,
            id: id,
            change: changed,
            asks: conditions.asks
        )
        if operation == "UPDATE", let failure = conditions.updateFails {
            request.failure = (failure.code, failure.message, true)
            conditions.updateFails = nil
        }
        return begin(request)
    }

    private mutating func begin(_ request: FakeCloudControl.Request) -> HTTPServer.Answer {
        requests.append(request)
        if request.asks == 0 { finish(requests.count - 1) }
        return .json(.object(["ProgressEvent": event(requests[requests.count - 1])]))
    }

    mutating func ask(_ index: Int) {
        guard !requests[index].isDone else { return }
        requests[index].isNamed = true
        requests[index].asks -= 1
        if requests[index].asks <= 0 { finish(index) }
    }

    private mutating func finish(_ index: Int) {
        requests[index].isDone = true
        let request = requests[index]
        if let failure = request.failure, !(failure.leavesResource && request.operation == "CREATE") { return }
        resources[request.type, default: [:]][request.id] = request.operation == "DELETE" ? nil : request.change
    }

    private func event(_ request: FakeCloudControl.Request) -> JSONValue {
        var event: [String: JSONValue] = [
            "TypeName": .string(request.type), "RequestToken": .string(request.token),
            "Operation": .string(request.operation),
            "OperationStatus": .string(!request.isDone ? "IN_PROGRESS" : request.failure == nil ? "SUCCESS" : "FAILED"),
            "EventTime": .number(1_790_000_000.5),
        ]
        if request.isNamed { event["Identifier"] = .string(request.id) }
        if request.isDone, let failure = request.failure {
            event["ErrorCode"] = .string(failure.code)
            event["StatusMessage"] = .string(failure.message)
        }
        return .object(event)
    }

    func get(_ input: JSONValue) -> HTTPServer.Answer {
        let id = input.text("Identifier")
        guard let model = resources[input.text("TypeName")]?[id] else {
            return .refusal("ResourceNotFoundException", "\(id) was not found")
        }
        return .json(
            .object(["TypeName": .string(input.text("TypeName")), "ResourceDescription": description(id, model)])
        )
    }

    private func description(_ id: String, _ model: JSONValue) -> JSONValue {
        let text = String(decoding: JSONWriter.bytes(model), as: UTF8.self)
        return .object(["Identifier": .string(id), "Properties": .string(text)])
    }

    /// Listings show identifiers alone, as many of AWS's do.
    func list(_ input: JSONValue) -> HTTPServer.Answer {
        let ids = (resources[input.text("TypeName")] ?? [:]).keys.sorted()
        let all = ids.map { JSONValue.object(["Identifier": .string($0), "Properties": .string("{}")]) }
        return .json(.object(["ResourceDescriptions": .array(all)]))
    }

    mutating func status(_ input: JSONValue) -> HTTPServer.Answer {
        guard let index = requests.firstIndex(where: { $0.token == input.text("RequestToken") }) else {
            return .refusal("RequestTokenNotFoundException", input.text("RequestToken"))
        }
        ask(index)
        return .json(.object(["ProgressEvent": event(requests[index])]))
    }

    func listRequests(_ input: JSONValue) -> HTTPServer.Answer {
        func wanted(_ name: String) -> [String] {
            guard case .array(let values)? = input.members["ResourceRequestStatusFilter"]?.members[name] else {
                return []
            }
            return values.compactMap { if case .string(let text) = $0 { text } else { nil } }
        }
        let (statuses, operations) = (wanted("OperationStatuses"), wanted("Operations"))
        let events = requests.map(event).filter { event in
            (statuses.isEmpty || statuses.contains(event.text("OperationStatus")))
                && (operations.isEmpty || operations.contains(event.text("Operation")))
        }
        return .json(.object(["ResourceRequestStatusSummaries": .array(events)]))
    }
}

extension JSONValue {
    var members: [String: JSONValue] {
        guard case .object(let members) = self else { return [:] }
        return members
    }

    /// A member that is a text; empty where it is not.
    func text(_ name: String) -> String {
        guard case .string(let text)? = members[name] else { return "" }
        return text
    }

    /// One step of a JSON patch; RFC 6902.
    fileprivate func applying(_ step: JSONValue, at path: ArraySlice<String>) -> JSONValue {
        guard let part = path.first, case .object(var members) = self else { return self }
        let name = part.replacing("~1", with: "/").replacing("~0", with: "~")
        if path.count > 1 {
            members[name] = members[name]?.applying(step, at: path.dropFirst())
        } else {
            members[name] = step.text("op") == "remove" ? nil : step.members["value"]
        }
        return .object(members)
    }
}
