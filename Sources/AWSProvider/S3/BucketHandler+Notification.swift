import AWSServices
import Infra

/// Who is told when objects come and go. The registry has an entry for each event, S3 one for each receiver.
extension BucketHandler {
    func changeNotification(_ update: BucketUpdate) async throws {
        let bucket = update.bucket
        try await update.change("NotificationConfiguration", \.notificationConfiguration).apply { notification in
            try await s3.putBucketNotificationConfiguration(
                .init(bucket: bucket, notificationConfiguration: try notification.request)
            )
        } reset: {
            try await s3.putBucketNotificationConfiguration(.init(bucket: bucket, notificationConfiguration: .init()))
        }
    }

    func notificationConfiguration(of bucket: String) async throws -> Bucket.NotificationConfiguration? {
        let result = try await s3.getBucketNotificationConfiguration(.init(bucket: bucket))
        var notification = Bucket.NotificationConfiguration()
        notification.eventBridgeConfiguration = .init(
            eventBridgeEnabled: Input(result.eventBridgeConfiguration != nil)
        )
        notification.lambdaConfigurations = (result.lambdaFunctionConfigurations ?? []).flatMap { receiver in
            let filter = Bucket.NotificationFilter(reported: receiver.filter)
            let function = Input(receiver.lambdaFunctionArn ?? "")
            return (receiver.events ?? []).map { event in
                Bucket.LambdaConfiguration(event: Input(event.rawValue), function: function, filter: filter)
            }
        }
        notification.queueConfigurations = (result.queueConfigurations ?? []).flatMap { receiver in
            let filter = Bucket.NotificationFilter(reported: receiver.filter)
            let queue = Input(receiver.queueArn ?? "")
            return (receiver.events ?? []).map { event in
                Bucket.QueueConfiguration(event: Input(event.rawValue), queue: queue, filter: filter)
            }
        }
        notification.topicConfigurations = (result.topicConfigurations ?? []).flatMap { receiver in
            let filter = Bucket.NotificationFilter(reported: receiver.filter)
            let topic = Input(receiver.topicArn ?? "")
            return (receiver.events ?? []).map { event in
                Bucket.TopicConfiguration(event: Input(event.rawValue), topic: topic, filter: filter)
            }
        }
        return notification
    }
}

extension Bucket.NotificationConfiguration {
    fileprivate var request: S3.NotificationConfiguration {
        get throws {
            .init(
                eventBridgeConfiguration: try eventBridgeConfiguration?.eventBridgeEnabled.known == true
                    ? .init() : nil,
                lambdaFunctionConfigurations: try lambdaConfigurations?.map {
                    .init(
                        events: [.init(rawValue: try $0.event.known)],
                        filter: try $0.filter?.request,
                        lambdaFunctionArn: try $0.function.known
                    )
                },
                queueConfigurations: try queueConfigurations?.map {
                    .init(
                        events: [.init(rawValue: try $0.event.known)],
                        filter: try $0.filter?.request,
                        queueArn: try $0.queue.known
                    )
                },
                topicConfigurations: try topicConfigurations?.map {
                    .init(
                        events: [.init(rawValue: try $0.event.known)],
                        filter: try $0.filter?.request,
                        topicArn: try $0.topic.known
                    )
                }
            )
        }
    }
}

extension Bucket.NotificationFilter {
    fileprivate init?(reported filter: S3.NotificationConfigurationFilter?) {
        guard let rules = filter?.key?.filterRules, !rules.isEmpty else { return nil }
        self.init(
            s3Key: .init(rules: rules.map { .init(name: Input($0.name?.rawValue ?? ""), value: Input($0.value ?? "")) })
        )
    }

    fileprivate var request: S3.NotificationConfigurationFilter {
        get throws {
            .init(
                key: .init(
                    filterRules: try s3Key.rules.map {
                        .init(name: .init(rawValue: try $0.name.known), value: try $0.value.known)
                    }
                )
            )
        }
    }
}
