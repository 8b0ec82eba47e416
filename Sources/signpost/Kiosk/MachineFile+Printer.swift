extension MachineFile {
  static let printer = MachineFile(
    path: "/etc/systemd/system/signpost-print.service",
    text: """
      [Unit]
      Description=Paper for Signpost on an unattended terminal
      Requires=signpost-print.socket

      [Service]
      StandardInput=socket
      # By default both would be the pipe, and what lp complains of would be printed.
      StandardOutput=null
      StandardError=journal
      # A form feed on a line of its own ends a sheet; nothing else that a printer obeys goes through. The name of the job says
      # nothing, and nobody's name goes with it.
      ExecStart=/usr/bin/mawk -W interactive -v "lp=exec lp -s -t note" -v "end=\\f" "$$0 == end { close(lp); next } { gsub(/[^ -~]/, \\"\\"); print | lp }"
      Restart=always
      RestartSec=1
      DynamicUser=yes
      NoNewPrivileges=yes
      CapabilityBoundingSet=
      ProtectSystem=strict
      ProtectHome=yes
      PrivateTmp=yes
      PrivateDevices=yes
      RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
      UMask=0077
      LimitCORE=0

      """,
    stops: [
      "a visit that could start lp: what is printed goes through a pipe, and this unit alone speaks to the printer",
      "only needed with --printer /run/signpost-print in the kiosk's unit",
    ])

  static let printerPipe = MachineFile(
    path: "/etc/systemd/system/signpost-print.socket",
    text: """
      [Socket]
      ListenFIFO=/run/signpost-print
      SocketMode=0622
      RemoveOnStop=yes

      [Install]
      WantedBy=sockets.target

      """,
    stops: ["the pipe to that unit: anyone may write into it, and nobody else may read from it"])
}
