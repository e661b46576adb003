#!/usr/bin/env bash
# The sample programme's media: test pictures and tones, small enough to be committed. Needs ffmpeg.
# Run it again only to change them: encoders differ, and the bytes with them.
set -euo pipefail
cd "$(dirname "$0")/episodes/media"

picture() { # name, seconds, tone
  ffmpeg -v error -y -f lavfi -i "testsrc=size=192x108:rate=2:duration=$2" -f lavfi -i "sine=frequency=$3:duration=$2:sample_rate=8000" \
    -map_metadata -1 -fflags +bitexact -c:v libx264 -profile:v baseline -preset veryslow -crf 42 -g 20 -pix_fmt yuv420p \
    -c:a aac -ac 1 -b:a 8k -movflags +faststart "$1"
}
tone() { # name, seconds, tone
  ffmpeg -v error -y -f lavfi -i "sine=frequency=$3:duration=$2:sample_rate=16000" -map_metadata -1 -fflags +bitexact \
    -c:a libmp3lame -ac 1 -b:a 8k -id3v2_version 3 "$1"
}
still() { # name, size, colour
  ffmpeg -v error -y -f lavfi -i "color=c=$3:size=$2" -frames:v 1 -map_metadata -1 -fflags +bitexact -update 1 "$1"
}

picture 2024-01-09-everything.mp4 40 330
tone 2024-01-09-everything.mp3 40 330
tone 2024-02-13-audio-only.mp3 30 440
picture 2024-03-12-video-only.mp4 24 550
still 2024-01-09-everything.jpg 640x360 0x1B2A41
still diagram.png 320x180 0x8D99AE
still artwork.jpg 1400x1400 0x1B2A41
still people/sam-placeholder.jpg 160x160 0x5C4B51
still people/hadi-al-mahjub.jpg 160x160 0x8FB9A8
