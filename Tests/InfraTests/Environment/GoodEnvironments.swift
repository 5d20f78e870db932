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

    """
