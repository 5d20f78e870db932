/// As little as an environment can say. Its first line is empty, so that no place is where it would be by default.
let smallEnvironment = """

    account: "111122223333"
    region: eu-central-1
    network:
      cidrBlock: 10.0.0.0/16
      zones:
        - name: eu-central-1a
          publicCidr: 10.0.0.0/24
          applicationCidr: 10.0.16.0/20
          databaseCidr: 10.0.3.0/24

    """

/// Every key, none with its default.
let goodEnvironment = """
    # yaml-language-server: $schema=environment.schema.json
    account: 012345678901
    region: eu-central-1
    endpoint: http://127.0.0.1:4566
    endpoints:
      s3: https://s3.example.com/base
      cloudwatch_logs: "http://[::1]:80"
    state:
      local:
        folder: /var/lib/deployer state
    tags:
      Owner: no
      Cost Center: 0123
      Blue/Green: ""
    protect: true
    network:
      cidrBlock: 10.0.0.0/16
      natGateways: single
      flowLogRetentionDays: 30
      zones:
        - name: eu-central-1a
          publicCidr: 10.0.0.0/24
          applicationCidr: 10.0.16.0/20
          databaseCidr: 10.0.3.0/24
        - name: eu-central-1b
          publicCidr: 10.0.1.0/24
          applicationCidr: 10.0.32.0/20
          databaseCidr: 10.0.4.0/24
    cluster:
      name: web
      version: 1.34
      support: extended
      nodeGroups:
        - name: general
          instanceTypes: [m7g.large, m7g.xlarge]
          architecture: arm
          minimum: 3
          maximum: 9
          diskGiB: 100
          isSpot: true
          isRepaired: false
      publicAccessCidrs: [192.0.2.0/24]
      administrators: [arn:aws:iam::012345678901:role/platform]
      logRetentionDays: 30
      deletionProtection: false
    database:
      databaseName: shop
      engineVersion: 16
      instanceClass: db.r7g.large
      storageGiB: 100
      maximumStorageGiB: 500
      maximumConnections: 400
      multiAZ: false
      replicas: 2
      backupRetentionDays: 7
      deletionProtection: false
      finalSnapshot: false
      logRetentionDays: 30
    domain:
      name: shop.example.com
      alternativeNames: [www.shop.example.com]
      hostedZone:
        existing:
          id: Z0123456789ABCDEFGHIJ
          name: example.com
      certificateArn: arn:aws:acm:eu-central-1:012345678901:certificate/1a2b
    loadBalancer:
      deletionProtection: false
      logRetentionDays: 30
      idleTimeoutSeconds: 30
      deregistrationDelaySeconds: 10
    images:
      ownKey: false
      kept: 10
      untaggedDays: 1
      emptiedOnDelete: true
    auditTrail:
      retentionDays: 800
      logRetentionDays: 30
      objectEvents: true
      deletionProtection: false
    observability:
      alarmEmails: [kim@example.com]
      logRetentionDays: 30
      latencySeconds: 0.5
      errorPercent: 2
    delivery:
      connectionArn: arn:aws:codeconnections:eu-central-1:012345678901:connection/1a2b
      repository: acme/shop
      branch: trunk

    """
